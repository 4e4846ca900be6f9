import { z } from 'zod';
import type { HttpRequest, HttpResponse } from '../../runtime/index.ts';
import type { TokenEndpoint } from './authorised.ts';
import { basePath, type Door } from './door.ts';
import { joinedActivity } from './incoming-activity.ts';
import { ownOrigin } from './origins.ts';
import { refuse } from './refusal.ts';
import { tokenAnswer } from './tokens.ts';
import type { Claims } from './token.ts';

const startSchema = z.object({ locale: z.string().max(35).optional().catch(undefined) });

const streamUrl = (
  origin: string,
  answer: { readonly conversationId: string; readonly token: string },
  watermark: string,
): string => {
  const url = new URL(`${basePath}/conversations/${answer.conversationId}/stream`, origin);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('watermark', watermark);
  url.searchParams.set('t', answer.token);
  return url.href;
};

const conversationAnswer = (
  door: Door,
  request: HttpRequest,
  { claims, status }: { readonly claims: Claims; readonly status: number },
): HttpResponse => {
  const answer = tokenAnswer(door, claims);
  const origin = ownOrigin(door, request);
  const watermark = request.query.get('watermark') ?? '';
  // Without a stream address clients fall back to asking again and again.
  const stream = origin && { streamUrl: streamUrl(origin, answer, watermark) };
  return { status, body: { ...answer, ...stream } };
};

/** Begins the conversation of a token; the citizen is welcomed once, however often it is begun. */
export const startConversation =
  (door: Door): TokenEndpoint =>
  async (request, claims) => {
    const start = startSchema.safeParse(request.body ?? {});
    if (!start.success) return refuse('BadArgument');
    const { duplicate } = await door.adapter.receive(
      joinedActivity(claims, start.data.locale),
      claims,
    );
    return conversationAnswer(door, request, { claims, status: duplicate ? 200 : 201 });
  };

/** Tells a client that comes back where its conversation goes on. */
export const resumeConversation =
  (door: Door): TokenEndpoint =>
  async (request, claims) => {
    const conversation = await door.feed.findConversation('web-chat', claims.conv);
    return conversation
      ? conversationAnswer(door, request, { claims, status: 200 })
      : refuse('UnknownConversation');
  };
