import {
  logFailure,
  StorageTrouble,
  type HttpRequest,
  type HttpResponse,
} from '../../runtime/index.ts';
import { troubleText } from '../wire/trouble-text.ts';
import { languageAsked } from './language-asked.ts';
import type { Door } from './door.ts';
import { mayUseToken, readableBy } from './origins.ts';
import { refuse, refuseForNow, refuseInTrouble } from './refusal.ts';
import { readToken, type Claims, type TokenReading } from './token.ts';

/** An endpoint that a valid token opens. */
export type TokenEndpoint = (
  request: HttpRequest,
  claims: Claims,
) => Promise<HttpResponse> | HttpResponse;

const bearerOf = (request: HttpRequest): string =>
  /^Bearer (\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? '';

const isForeign = (request: HttpRequest, claims: Claims): boolean => {
  const { conversationId } = request.params;
  return conversationId !== undefined && conversationId !== claims.conv;
};

const answer = async (
  door: Door,
  endpoint: TokenEndpoint,
  request: HttpRequest,
  reading: TokenReading,
): Promise<HttpResponse> => {
  if (!reading.valid) return refuse(reading.why);
  if (isForeign(request, reading.claims)) return refuse('UnknownConversation');
  const wait = door.limits.requestsPerUser(reading.claims.user);
  if (wait > 0) return refuseForNow(wait);
  try {
    return await endpoint(request, reading.claims);
  } catch (thrown) {
    logFailure(door.logger, thrown, { what: 'web chat could not answer' });
    if (!(thrown instanceof StorageTrouble)) return refuse('BotRejectedActivity');
    const { library } = reading.claims;
    return refuseInTrouble(troubleText(door, library, languageAsked(request)));
  }
};

/** Opens an endpoint for who has a token, from the page it was given to, for its own conversation. */
export const authorised =
  (door: Door, endpoint: TokenEndpoint) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    const reading = readToken(bearerOf(request), door.tokenKey, door.clock());
    if (reading.claims && !mayUseToken(door, request, reading.claims)) {
      return refuse('OriginNotAllowed');
    }
    const response = await answer(door, endpoint, request, reading);
    return readableBy(reading.claims && request.headers['origin'], response);
  };
