import { createHmac } from 'node:crypto';
import { z } from 'zod';
import {
  newPaperCode,
  readPaperCode,
  showPaperCode,
  type HttpRequest,
  type HttpResponse,
  takeFromEach,
} from '../../runtime/index.ts';
import type { TokenEndpoint } from './authorised.ts';
import type { Door } from './door.ts';
import { readableBy } from './origins.ts';
import { refuse, refuseForNow } from './refusal.ts';
import { senderNetwork } from './sender-network.ts';
import { libraryOf, tokenAnswer } from './tokens.ts';

const codeLength = 8;

/** Long enough for who comes back the next day at the same hour. */
const codeHours = 25;

const digestOf = (door: Door, code: string): string =>
  createHmac('sha256', door.tokenKey).update(`return code ${code}`).digest('base64url');

/** Gives a code on paper: who waits for an employee comes back with it, from any device. */
export const makeReturnCode =
  (door: Door): TokenEndpoint =>
  async (_, claims) => {
    const conversation = await door.feed.findConversation('web-chat', claims.conv);
    if (!conversation) return refuse('UnknownConversation');
    const code = newPaperCode(codeLength);
    const expiresAt = new Date(+door.clock() + codeHours * 60 * 60 * 1000);
    const kept = { digest: digestOf(door, code), conversationKey: claims.conv, expiresAt };
    await door.returnCodes.keepReturnCode(kept);
    return {
      status: 200,
      body: { code: showPaperCode(code), expiresAt: expiresAt.toISOString() },
    };
  };

const askedSchema = z.object({ library: z.string().min(1).optional(), code: z.string().max(40) });

/** Gives a token for the conversation that a code opens. */
export const tokenByCode =
  (door: Door) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const asked = askedSchema.safeParse(request.body).data;
    if (!asked) return refuse('BadArgument', 'The body must be {"library": "…", "code": "…"}.');
    const library = libraryOf(door, request, asked.library);
    if (typeof library !== 'string') return library;
    const wait = takeFromEach(
      [door.limits.codesPerAddress, senderNetwork(request.address)],
      [door.limits.codesPerLibrary, library],
    );
    const response =
      wait > 0 ? refuseForNow(wait) : await open(door, request, { library, code: asked.code });
    return readableBy(request.headers['origin'], response);
  };

const open = async (
  door: Door,
  request: HttpRequest,
  { library, code }: { readonly library: string; readonly code: string },
): Promise<HttpResponse> => {
  const found = await door.returnCodes.findByReturnCode({
    digest: digestOf(door, readPaperCode(code)),
    libraryId: library,
    now: door.clock(),
  });
  if (!found) return refuse('UnknownCode');
  const { conversationKey: conv, userKey: user } = found;
  const claims = { conv, user, library, origin: request.headers['origin'] ?? '' };
  return { status: 200, body: tokenAnswer(door, claims) };
};
