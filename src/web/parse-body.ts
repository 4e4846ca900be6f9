/** A body that could not be parsed. */
export const unreadable = Symbol('unreadable');

const jsonType = /^application\/([\w.-]+\+)?json$/;

/** Parses the text of a body by its content type; what is neither JSON nor a form counts as no body. */
export const parseBody = (contentType: string, body: unknown): unknown => {
  if (typeof body !== 'string' || body === '') return undefined;
  if (contentType === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(body));
  }
  if (!jsonType.test(contentType)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return unreadable;
  }
};
