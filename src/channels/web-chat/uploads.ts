import type { HttpRequest, HttpResponse } from '../../runtime/index.ts';
import { takeMessage } from './activities.ts';
import type { TokenEndpoint } from './authorised.ts';
import type { Door } from './door.ts';
import { readPosted, type PostedActivity } from './incoming-activity.ts';
import { refuse } from './refusal.ts';

const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  return quoted ?? bare;
};

const messageWithFile = (contentType: string): PostedActivity => ({
  type: 'message',
  attachments: [{ contentType }],
});

// Web Chat describes the message and its files in a first part of this name.
const isDescription = (partHeaders: string): boolean => /;\s*name="activity"/i.test(partHeaders);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What the first part of a form says; the files behind it are not looked at. */
const describedIn = (form: Buffer, boundary: string): PostedActivity | undefined => {
  const headersEnd = form.indexOf('\r\n\r\n');
  if (headersEnd < 0 || form.indexOf(`--${boundary}\r\n`) !== 0) return undefined;
  if (!isDescription(form.toString('latin1', 0, headersEnd))) return messageWithFile('');
  const end = form.indexOf(`\r\n--${boundary}`, headersEnd + 2);
  return readPosted(parseJson(form.toString('utf8', headersEnd + 4, Math.max(end, 0))));
};

const formMessage = (form: Buffer, contentType: string): PostedActivity | undefined => {
  const boundary = boundaryOf(contentType);
  const posted = boundary === undefined ? undefined : describedIn(form, boundary);
  return posted?.attachments?.length ? posted : posted && { ...posted, ...messageWithFile('') };
};

const messageIn = ({ headers, body }: HttpRequest): PostedActivity | undefined => {
  const contentType = headers['content-type'] ?? '';
  return /^multipart\/form-data\b/i.test(contentType)
    ? formMessage(body as Buffer, contentType)
    : messageWithFile(contentType);
};

/**
 * Takes in that the citizen sent a file, and what they wrote beside it: the assistant says in their own
 * language that it cannot receive files. The file itself goes by unread and never touches the disk.
 */
export const uploadFile =
  (door: Door): TokenEndpoint =>
  (request, claims) => {
    const posted = messageIn(request);
    return posted
      ? takeMessage(door, claims, { ...posted, type: 'message' })
      : refuse('BadArgument', 'The body must be multipart/form-data, or one file.');
  };

/** Tells who sends a film that it is no use to try a smaller one. */
export const declineLargeFile = (failure: HttpResponse): HttpResponse =>
  failure.status === 413
    ? {
        ...failure,
        body: {
          error: {
            code: 'PayloadTooLarge',
            message: 'The file is too large. Files are not received here: ask it in words.',
          },
        },
      }
    : failure;
