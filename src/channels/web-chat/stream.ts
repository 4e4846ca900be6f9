import type { HttpRequest, SocketDecision, SocketRoute } from '../../runtime/index.ts';
import { seqOf } from './activities.ts';
import { basePath, type Door } from './door.ts';
import { mayUseToken } from './origins.ts';
import { statusOf, type RefusalCode } from './refusal.ts';
import { readToken, type Claims } from './token.ts';

const closed = (code: RefusalCode): SocketDecision => ({ admit: false, status: statusOf(code) });

// A browser always says where it is; only a token that was given to no browser may come without.
const mayOpen = (door: Door, request: HttpRequest, claims: Claims): boolean =>
  mayUseToken(door, request, claims) &&
  (request.headers['origin'] !== undefined || claims.origin === '');

const follow = async (
  door: Door,
  request: HttpRequest,
  claims: Claims,
): Promise<SocketDecision> => {
  const conversation = await door.feed.findConversation('web-chat', claims.conv);
  if (!conversation) return closed('UnknownConversation');
  const after = seqOf(request.query.get('watermark'));
  const names = { conversationKey: claims.conv, userKey: claims.user };
  return {
    admit: true,
    open: (socket) => {
      door.streams.follow({ socket, conversationId: conversation.id, names, after });
    },
  };
};

/** The live stream of a conversation. What clients send on it are signs of life, and ignored. */
export const streamRoute = (door: Door): SocketRoute => ({
  path: `${basePath}/conversations/:conversationId/stream`,
  authorise: (request) => {
    const token = request.query.get('t') ?? '';
    const reading = readToken(token, door.tokenKey, door.clock());
    if (!reading.valid) return closed(reading.why);
    if (request.params['conversationId'] !== reading.claims.conv)
      return closed('UnknownConversation');
    if (!mayOpen(door, request, reading.claims)) return closed('OriginNotAllowed');
    return follow(door, request, reading.claims);
  },
});
