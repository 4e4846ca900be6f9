import { logFailure, newId, takeFromEach, type HttpResponse } from '../../runtime/index.ts';
import { toWire, type WireActivity } from '../wire/wire-activity.ts';
import type { TokenEndpoint } from './authorised.ts';
import type { Door } from './door.ts';
import {
  inParts,
  isEmpty,
  messageActivity,
  readPosted,
  type PostedActivity,
} from './incoming-activity.ts';
import { readJudgement, type JudgedReply } from './read-judgement.ts';
import { refuse, refuseForNow } from './refusal.ts';
import type { Claims } from './token.ts';

/** Reads a watermark: the number of the last activity that the client has; anything else: none. */
export const seqOf = (watermark: string | null): number =>
  watermark !== null && /^\d{1,15}$/.test(watermark) ? Number(watermark) : 0;

/** Activities with the watermark to ask with next. */
interface ActivitySet {
  readonly activities: readonly WireActivity[];
  readonly watermark: string;
}

const newActivities = async (
  door: Door,
  claims: Claims,
  after: number,
): Promise<ActivitySet | undefined> => {
  const conversation = await door.feed.findConversation('web-chat', claims.conv);
  if (!conversation) return undefined;
  const activities = await door.feed.after(conversation.id, after);
  const names = { conversationKey: claims.conv, userKey: claims.user };
  return {
    activities: activities.map((activity) => toWire(activity, names)),
    watermark: String(activities.at(-1)?.seq ?? after),
  };
};

/** Gives what was said after the watermark. */
export const readActivities =
  (door: Door): TokenEndpoint =>
  async (request, claims) => {
    const after = seqOf(request.query.get('watermark'));
    try {
      const set = await newActivities(door, claims, after);
      return set ? { status: 200, body: set } : refuse('UnknownConversation');
    } catch (thrown) {
      // A client that polls stops for good, and silently, at the first 5xx: it asks again soon instead.
      logFailure(door.logger, thrown, { what: 'activities could not be read' });
      return { status: 200, body: { activities: [], watermark: String(after) } };
    }
  };

const receive = async (door: Door, claims: Claims, posted: PostedActivity): Promise<string> => {
  const clientActivityId = posted.channelData?.clientActivityID;
  const messageKey = `${claims.conv}:${clientActivityId ?? newId(door.clock())}`;
  const { file, words } = inParts(posted);
  if (file) await door.adapter.receive(messageActivity(claims, file, `${messageKey}:file`), claims);
  const activity = messageActivity(claims, words, messageKey);
  const { activity: stored } = await door.adapter.receive(activity, claims, clientActivityId);
  return stored?.id ?? messageKey;
};

const secondsToWait = ({ limits }: Door, { conv, library }: Claims): number =>
  takeFromEach([limits.messagesPerConversation, conv], [limits.messagesPerLibrary, library]);

/** Takes in a message; answers as soon as it is stored, before the bot has thought about it. */
export const takeMessage = async (
  door: Door,
  claims: Claims,
  posted: PostedActivity,
): Promise<HttpResponse> => {
  if (isEmpty(posted)) return refuse('MissingProperty', 'A message needs a text or a value.');
  const wait = secondsToWait(door, claims);
  if (wait > 0) return refuseForNow(wait);
  return { status: 200, body: { id: await receive(door, claims, posted) } };
};

/** Keeps what the citizen says of an answer. */
const judge = async (door: Door, claims: Claims, judged: JudgedReply): Promise<HttpResponse> => {
  const { conversationId, seq, judgement } = judged;
  const wait = secondsToWait(door, claims);
  if (wait > 0) return refuseForNow(wait);
  const own = await door.feed.findConversation('web-chat', claims.conv);
  const at = door.clock();
  const kept =
    own?.id === conversationId && (await door.feed.judge(own.id, { seq, judgement, at }));
  if (!kept) return refuse('BadArgument', 'There is no such reply in this conversation.');
  return { status: 200, body: { id: newId(at) } };
};

/** Nothing is kept of it: who comes back with the token goes on where the conversation was. */
const endConversation = async (door: Door, claims: Claims): Promise<void> => {
  const conversation = await door.feed.findConversation('web-chat', claims.conv);
  if (conversation) door.streams.end(conversation.id);
};

/** Takes in what the citizen sent: a message, a sign such as typing, or that they are done. */
export const postActivity =
  (door: Door): TokenEndpoint =>
  async (request, claims) => {
    const posted = readPosted(request.body);
    if (!posted) return refuse('BadArgument', 'The body must be one activity, with its type.');
    const judged = readJudgement(posted);
    if (judged) return judge(door, claims, judged);
    if (posted.type === 'message') return takeMessage(door, claims, posted);
    if (posted.type === 'endOfConversation') await endConversation(door, claims);
    return { status: 200, body: { id: newId(door.clock()) } };
  };
