/** A body that could not be parsed. */
export const unreadable = Symbol('unreadable');

const jsonType = /^application\/([\w.-]+\+)?json$/;

/** Parses a body by its content type; what is neither JSON nor a form counts as no body. */
export const parseBody = (contentType: string, body: Buffer): unknown => {
  if (body.length === 0) return undefined;
  if (contentType === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  }
  if (!jsonType.test(contentType)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return unreadable;
  }
};
