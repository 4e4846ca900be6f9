import type { HttpResponse } from '../../runtime/index.ts';

// A client that gets 403 on a message ends the chat for good: it is for what cannot be mended only.
const refusals = {
  BadArgument: [400, 'This is not a request that can be read.'],
  MissingProperty: [400, 'Something that is needed is missing.'],
  BadToken: [401, 'Send a token of this service as "Authorization: Bearer …".'],
  TokenExpired: [403, 'The token has expired; ask for a new one.'],
  OriginNotAllowed: [403, 'This website may not open a chat with this library.'],
  UnknownLibrary: [404, 'There is no library of this name.'],
  UnknownCode: [404, 'There is no conversation with this code here, or the code is too old.'],
  UnknownConversation: [404, 'There is no conversation of this name for this token.'],
  NotOffered: [404, 'This is not offered here.'],
  TooManyRequests: [429, 'Too many requests; try again a little later.'],
  StorageTrouble: [503, 'Nothing can be stored now, and nothing was; try again a little later.'],
  BotRejectedActivity: [502, 'The message could not be taken in.'],
} as const satisfies Record<string, readonly [number, string]>;

/** Why a request is refused; stable, while the message is for people. */
export type RefusalCode = keyof typeof refusals;

/** The HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): number => refusals[code][0];

/** Answers a refusal in Direct Line's form; `message` says it more exactly. */
export const refuse = (
  code: RefusalCode,
  message: string = refusals[code][1],
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({ status: statusOf(code), headers, body: { error: { code, message } } });

/** While there is trouble with storage a client tries again after so many seconds. */
const secondsOfTrouble = 10;

/** Answers that it is us, when to try again, and what to tell the citizen meanwhile (Markdown, in their language). */
export const refuseInTrouble = (citizen: string): HttpResponse => {
  const headers = { 'retry-after': String(secondsOfTrouble) };
  const refusal = refuse('StorageTrouble', undefined, headers);
  const { error } = refusal.body as { readonly error: object };
  return { ...refusal, body: { error: { ...error, citizen } } };
};

/** Answers that it was too much, and after how many seconds to try again. */
export const refuseForNow = (secondsToWait: number): HttpResponse =>
  refuse('TooManyRequests', undefined, { 'retry-after': String(secondsToWait) });
