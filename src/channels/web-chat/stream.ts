import type { HttpRequest, LiveSocket, SocketDecision, SocketRoute } from '../../runtime/index.ts';
import { seqOf } from './activities.ts';
import { basePath, type Door } from './door.ts';
import { OpenCounts } from './open-counts.ts';
import { mayUseToken } from './origins.ts';
import { statusOf, type RefusalCode } from './refusal.ts';
import { senderNetwork } from './sender-network.ts';
import { readToken, type Claims } from './token.ts';

const closed = (code: RefusalCode): SocketDecision => ({ admit: false, status: statusOf(code) });

const closedForNow = (secondsToWait: number): SocketDecision => ({
  admit: false,
  status: statusOf('TooManyRequests'),
  headers: { 'retry-after': String(secondsToWait) },
});

// A browser always says where it is; only a token that was given to no browser may come without.
const mayOpen = (door: Door, request: HttpRequest, claims: Claims): boolean =>
  mayUseToken(door, request, claims) &&
  (request.headers['origin'] !== undefined || claims.origin === '');

const secondsUntilSomeLeft = 10;

/** The streams that are open, by where they come from and for whom. */
class Crowd {
  readonly #byAddress = new OpenCounts();
  readonly #byLibrary = new OpenCounts();

  hasRoom({ streamLimits }: Door, { address }: HttpRequest, { library }: Claims): boolean {
    return (
      this.#byAddress.of(senderNetwork(address)) < streamLimits.perAddress &&
      this.#byLibrary.of(library) < streamLimits.perLibrary
    );
  }

  add(socket: LiveSocket, { address }: HttpRequest, { library }: Claims): void {
    socket.onClose(this.#byAddress.add(senderNetwork(address)));
    socket.onClose(this.#byLibrary.add(library));
  }
}

// Clients close a line on which nothing comes back.
const answerSignsOfLife = (socket: LiveSocket): void => {
  socket.onMessage((text) => {
    if (text === '') socket.send('');
  });
};

interface Asked {
  readonly request: HttpRequest;
  readonly claims: Claims;
}

const follow = async (
  door: Door,
  crowd: Crowd,
  { request, claims }: Asked,
): Promise<SocketDecision> => {
  const conversation = await door.feed.findConversation('web-chat', claims.conv);
  if (!conversation) return closed('UnknownConversation');
  if (!crowd.hasRoom(door, request, claims)) return closedForNow(secondsUntilSomeLeft);
  const follower = {
    conversationId: conversation.id,
    names: { conversationKey: claims.conv, userKey: claims.user },
    after: seqOf(request.query.get('watermark')),
    readWithinMs: door.streamLimits.readWithinMs,
  };
  return {
    admit: true,
    open: (socket) => {
      crowd.add(socket, request, claims);
      answerSignsOfLife(socket);
      door.streams.follow({ ...follower, socket });
    },
  };
};

/** The live stream of a conversation. What clients send on it are signs of life, and answered in kind. */
export const streamRoute = (door: Door): SocketRoute => {
  const crowd = new Crowd();
  return {
    path: `${basePath}/conversations/:conversationId/stream`,
    authorise: (request) => {
      const token = request.query.get('t') ?? '';
      const reading = readToken(token, door.tokenKey, door.clock());
      if (!reading.valid) return closed(reading.why);
      const { claims } = reading;
      if (request.params['conversationId'] !== claims.conv) return closed('UnknownConversation');
      if (!mayOpen(door, request, claims)) return closed('OriginNotAllowed');
      const wait = door.limits.requestsPerUser(claims.user);
      return wait > 0 ? closedForNow(wait) : follow(door, crowd, { request, claims });
    },
  };
};
