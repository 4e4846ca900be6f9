import type { ConversationReference } from 'botbuilder';
import type { ConversationId } from '../../conversation/index.ts';
import { logFailure, messageOf, type Announcements, type Logger } from '../../runtime/index.ts';
import type { ActivityFeed } from '../activity-feed.ts';
import type { SayableActivity } from './render-reply.ts';

type Reference = Partial<ConversationReference>;
type Waiting = Awaited<ReturnType<ActivityFeed['undelivered']>>[number];

/** What delivery needs. */
export interface DeliveryParts {
  readonly feed: ActivityFeed;
  readonly announcements: Announcements;
  readonly logger: Logger;
  readonly send: (reference: Reference, activity: SayableActivity) => Promise<void>;
  readonly pause: (ms: number) => Promise<void>;
}

// Microsoft asks to wait longer each time: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
// The SDK itself repeats a 5xx within seconds; these waits are for what lasts longer.
const pausesMs = [2000, 5000, 12_000];
const busyStatuses = [412, 429, 502, 503, 504];
// The citizen blocked the bot, the chat is gone, or the message is not accepted: trying again is no use.
const hopelessStatuses = [400, 403, 404, 413];
const lookAgainMs = 30_000;

const statusOf = (thrown: unknown): number =>
  (thrown as { readonly statusCode?: number } | undefined)?.statusCode ?? 0;

/** Sends replies from the activities table to channels that are pushed to: in order, each until it arrived. */
export class ReplyDelivery {
  readonly #parts: DeliveryParts;
  readonly #busy = new Set<ConversationId>();
  readonly #newsWhileBusy = new Set<ConversationId>();
  /** What this process sent: a list of what waits may have been read before that. */
  readonly #sent = new Map<ConversationId, number>();
  #lookingAgain: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** Delivers what is waiting, then each reply as it comes. */
  start(): void {
    this.#stopListening = this.#parts.announcements.listen('activity-appended', () => this.#look());
    this.#lookingAgain = setInterval(() => this.#look(), lookAgainMs).unref();
    this.#look();
  }

  /** Takes up nothing new; what was not delivered is delivered after the next start. */
  stop(): void {
    this.#stopListening?.();
    clearInterval(this.#lookingAgain);
    this.#stopListening = undefined;
  }

  #look(): void {
    this.#deliverWaiting().catch((thrown: unknown) => {
      logFailure(this.#parts.logger, thrown, { what: 'waiting replies could not be read' });
    });
  }

  async #deliverWaiting(): Promise<void> {
    for (const waiting of await this.#parts.feed.undelivered('bot-framework')) {
      const { conversationId } = waiting;
      if (this.#busy.has(conversationId)) this.#newsWhileBusy.add(conversationId);
      else void this.#deliver(waiting);
    }
  }

  async #deliver(waiting: Waiting): Promise<void> {
    const { conversationId } = waiting;
    this.#busy.add(conversationId);
    try {
      await this.#sendAll(waiting);
    } catch (thrown) {
      const status = statusOf(thrown);
      const error = messageOf(thrown);
      this.#parts.logger.warn({ conversationId, status, error }, 'a reply waits to be delivered');
      this.#newsWhileBusy.delete(conversationId);
    } finally {
      this.#busy.delete(conversationId);
    }
    if (this.#newsWhileBusy.delete(conversationId)) this.#look();
  }

  async #sendAll({ conversationId, deliveredSeq, channelReference }: Waiting): Promise<void> {
    const reference = JSON.parse(channelReference) as Reference;
    const after = Math.max(deliveredSeq, this.#sent.get(conversationId) ?? 0);
    for (const activity of await this.#parts.feed.after(conversationId, after)) {
      if (!this.#stopListening) return;
      if (activity.author !== 'citizen') await this.#sendOne(reference, activity);
      this.#sent.set(conversationId, activity.seq);
      await this.#parts.feed.markDelivered(conversationId, activity.seq);
    }
  }

  async #sendOne(reference: Reference, activity: SayableActivity): Promise<void> {
    try {
      await this.#sendPatiently(reference, activity);
    } catch (thrown) {
      const status = statusOf(thrown);
      if (!hopelessStatuses.includes(status)) throw thrown;
      this.#parts.logger.error({ activityId: activity.id, status }, 'a reply is undeliverable');
    }
  }

  async #sendPatiently(reference: Reference, activity: SayableActivity): Promise<void> {
    for (const pauseMs of pausesMs) {
      try {
        await this.#parts.send(reference, activity);
        return;
      } catch (thrown) {
        if (!busyStatuses.includes(statusOf(thrown))) throw thrown;
      }
      // Spread, so that conversations that were refused together do not come back together.
      await this.#parts.pause(pauseMs * (1 + Math.random() / 4));
    }
    await this.#parts.send(reference, activity);
  }
}
