import { type HttpRoute, type SocketRoute, makeRateLimit } from '../../runtime/index.ts';
import { postActivity, readActivities } from './activities.ts';
import { cardPageRoutes } from './card-page/card-page.ts';
import { authorised, type TokenEndpoint } from './authorised.ts';
import { resumeConversation, startConversation } from './conversations.ts';
import {
  basePath,
  type Door,
  type StreamLimits,
  type WebChatParts,
  type WebChatRates,
} from './door.ts';
import { LiveStreams } from './live-streams.ts';
import { plainPageRoutes } from './plain-page/plain-page.ts';
import { answerPreflight, readableByLibraries } from './origins.ts';
import { refuse } from './refusal.ts';
import { makeReturnCode, tokenByCode } from './return-code.ts';
import { streamRoute } from './stream.ts';
import { generateToken, refreshToken } from './tokens.ts';
import { declineLargeFile, uploadFile } from './uploads.ts';
import { WebChatAdapter } from './web-chat-adapter.ts';

// Behind one address sits a whole building: forty readers and a class of pupils may come at once.
const usualRates: WebChatRates = {
  tokensPerAddress: { burst: 200, perSecond: 5 },
  tokensPerLibrary: { burst: 600, perSecond: 20 },
  codesPerAddress: { burst: 20, perSecond: 0.2 },
  codesPerLibrary: { burst: 60, perSecond: 1 },
  requestsPerUser: { burst: 100, perSecond: 10 },
  messagesPerConversation: { burst: 20, perSecond: 1 },
  messagesPerLibrary: { burst: 600, perSecond: 60 },
};

const usualStreamLimits: StreamLimits = {
  perAddress: 400,
  perLibrary: 4000,
  readWithinMs: 20_000,
};

// The size that the protocol sets for one activity.
const maxActivityBytes = 256 * 1024;
// A photo or a short film of a phone: it goes by unread, and the citizen hears why.
const maxUploadBytes = 32 * 1024 * 1024;
const conversation = `${basePath}/conversations/:conversationId`;

const openDoor = (parts: WebChatParts): Door => {
  const rates = { ...usualRates, ...parts.rates };
  return {
    ...parts,
    adapter: new WebChatAdapter(parts.bot),
    streams: new LiveStreams(parts.feed, parts.announcements, parts.logger),
    limits: {
      tokensPerAddress: makeRateLimit(rates.tokensPerAddress, parts.clock),
      tokensPerLibrary: makeRateLimit(rates.tokensPerLibrary, parts.clock),
      codesPerAddress: makeRateLimit(rates.codesPerAddress, parts.clock),
      codesPerLibrary: makeRateLimit(rates.codesPerLibrary, parts.clock),
      requestsPerUser: makeRateLimit(rates.requestsPerUser, parts.clock),
      messagesPerConversation: makeRateLimit(rates.messagesPerConversation, parts.clock),
      messagesPerLibrary: makeRateLimit(rates.messagesPerLibrary, parts.clock),
    },
    streamLimits: { ...usualStreamLimits, ...parts.streamLimits },
  };
};

const routesOf = (door: Door): readonly HttpRoute[] => {
  const withToken = (method: 'GET' | 'POST', path: string, endpoint: TokenEndpoint): HttpRoute => ({
    method,
    path,
    maxBodyBytes: maxActivityBytes,
    handle: authorised(door, endpoint),
  });
  return [
    { method: 'POST', path: `${basePath}/tokens/generate`, handle: generateToken(door) },
    { method: 'POST', path: `${basePath}/tokens/by-code`, handle: tokenByCode(door) },
    withToken('POST', `${basePath}/tokens/refresh`, refreshToken(door)),
    withToken('POST', `${basePath}/conversations`, startConversation(door)),
    withToken('GET', conversation, resumeConversation(door)),
    withToken('POST', `${conversation}/code`, makeReturnCode(door)),
    withToken('GET', `${conversation}/activities`, readActivities(door)),
    withToken('POST', `${conversation}/activities`, postActivity(door)),
    {
      ...withToken('POST', `${conversation}/upload`, uploadFile(door)),
      maxBodyBytes: maxUploadBytes,
      keepBodyBytes: maxActivityBytes,
      dressFailure: declineLargeFile,
    },
    { method: 'GET', path: `${basePath}/session/getsessionid`, handle: () => refuse('NotOffered') },
  ];
};

const preflightRoutes = (door: Door, routes: readonly HttpRoute[]): readonly HttpRoute[] =>
  [...new Set(routes.map(({ path }) => path))].map((path) => ({
    method: 'OPTIONS',
    path,
    handle: answerPreflight(door),
  }));

const readable = (door: Door, routes: readonly HttpRoute[]): readonly HttpRoute[] => {
  const dress = readableByLibraries(door);
  return routes.map((route) => ({
    ...route,
    dressFailure: (failure, request) =>
      dress(route.dressFailure?.(failure, request) ?? failure, request),
  }));
};

/**
 * The website's door: Direct Line 3.0 over HTTP and WebSocket, so that Microsoft's clients work with it.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 */
export const makeWebChat = (
  parts: WebChatParts,
): { readonly routes: readonly HttpRoute[]; readonly sockets: readonly SocketRoute[] } => {
  const door = openDoor(parts);
  const routes = readable(door, routesOf(door));
  return {
    routes: [
      ...routes,
      ...preflightRoutes(door, routes),
      ...plainPageRoutes(door),
      ...cardPageRoutes(door),
    ],
    sockets: [streamRoute(door)],
  };
};
