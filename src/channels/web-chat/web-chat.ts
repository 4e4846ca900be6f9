import type { HttpRoute, SocketRoute } from '../../runtime/index.ts';
import { postActivity, readActivities } from './activities.ts';
import { authorised, type TokenEndpoint } from './authorised.ts';
import { resumeConversation, startConversation } from './conversations.ts';
import { basePath, type Door, type WebChatParts, type WebChatRates } from './door.ts';
import { LiveStreams } from './live-streams.ts';
import { answerPreflight } from './origins.ts';
import { makeRateLimit } from './rate-limit.ts';
import { refuse } from './refusal.ts';
import { streamRoute } from './stream.ts';
import { generateToken, refreshToken } from './tokens.ts';
import { WebChatAdapter } from './web-chat-adapter.ts';

// A library's building is one address with many visitors.
const usualRates: WebChatRates = {
  tokensPerOrigin: { burst: 300, perSecond: 20 },
  tokensPerAddress: { burst: 60, perSecond: 2 },
  messagesPerConversation: { burst: 20, perSecond: 1 },
};

// The size that the protocol sets for one activity.
const maxActivityBytes = 256 * 1024;
const conversation = `${basePath}/conversations/:conversationId`;

const openDoor = (parts: WebChatParts): Door => {
  const rates = { ...usualRates, ...parts.rates };
  return {
    ...parts,
    adapter: new WebChatAdapter(parts.bot),
    streams: new LiveStreams(parts.feed, parts.announcements, parts.logger),
    limits: {
      tokensPerOrigin: makeRateLimit(rates.tokensPerOrigin, parts.clock),
      tokensPerAddress: makeRateLimit(rates.tokensPerAddress, parts.clock),
      messagesPerConversation: makeRateLimit(rates.messagesPerConversation, parts.clock),
    },
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
    withToken('POST', `${basePath}/tokens/refresh`, refreshToken(door)),
    withToken('POST', `${basePath}/conversations`, startConversation(door)),
    withToken('GET', conversation, resumeConversation(door)),
    withToken('GET', `${conversation}/activities`, readActivities(door)),
    withToken('POST', `${conversation}/activities`, postActivity(door)),
    withToken('POST', `${conversation}/upload`, () => refuse('UploadNotSupported')),
    { method: 'GET', path: `${basePath}/session/getsessionid`, handle: () => refuse('NotOffered') },
  ];
};

const preflightRoutes = (routes: readonly HttpRoute[]): readonly HttpRoute[] =>
  [...new Set(routes.map(({ path }) => path))].map((path) => ({
    method: 'OPTIONS',
    path,
    handle: answerPreflight,
  }));

/**
 * The website's door: Direct Line 3.0 over HTTP and WebSocket, so that Microsoft's clients work with it.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference
 */
export const makeWebChat = (
  parts: WebChatParts,
): { readonly routes: readonly HttpRoute[]; readonly sockets: readonly SocketRoute[] } => {
  const door = openDoor(parts);
  const routes = routesOf(door);
  return { routes: [...routes, ...preflightRoutes(routes)], sockets: [streamRoute(door)] };
};
