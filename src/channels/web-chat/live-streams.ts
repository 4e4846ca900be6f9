import type { ConversationId } from '../../conversation/index.ts';
import {
  messageOf,
  type Announcements,
  type LiveSocket,
  type Logger,
} from '../../runtime/index.ts';
import type { ActivityFeed } from '../activity-feed.ts';
import { toWire, type WireConversation } from '../wire/wire-activity.ts';

/** A client that follows a conversation. */
export interface Follower {
  readonly socket: LiveSocket;
  readonly conversationId: ConversationId;
  readonly names: WireConversation;
  /** The last activity that the client has. */
  readonly after: number;
}

/** Brings activities to one client, in order and once, however the news of them comes in. */
class LiveStream {
  readonly socket: LiveSocket;
  readonly #feed: ActivityFeed;
  readonly #follower: Follower;
  #sent: number;
  #announced = 0;
  #looked = 0;
  #reading = false;

  constructor(feed: ActivityFeed, follower: Follower) {
    this.#feed = feed;
    this.#follower = follower;
    this.#sent = follower.after;
    this.socket = follower.socket;
  }

  async bringNews(): Promise<void> {
    this.#announced += 1;
    if (this.#reading) return;
    this.#reading = true;
    try {
      // Looking and letting go happen in one go, or news in between would wait for the next news.
      while (this.#looked < this.#announced) await this.#sendNew();
    } finally {
      this.#reading = false;
    }
  }

  async #sendNew(): Promise<void> {
    this.#looked = this.#announced;
    const activities = await this.#feed.after(this.#follower.conversationId, this.#sent);
    const last = activities.at(-1);
    if (!last) return;
    this.#sent = last.seq;
    const wire = activities.map((activity) => toWire(activity, this.#follower.names));
    this.socket.send(JSON.stringify({ activities: wire, watermark: String(last.seq) }));
  }
}

/** The open streams: at most one for each conversation. */
export class LiveStreams {
  readonly #streams = new Map<ConversationId, LiveStream>();
  readonly #feed: ActivityFeed;
  readonly #logger: Logger;

  constructor(feed: ActivityFeed, announcements: Announcements, logger: Logger) {
    this.#feed = feed;
    this.#logger = logger;
    announcements.listen('activity-appended', ({ conversationId }) => {
      this.#bringNews(conversationId);
    });
  }

  /** Replays what the client has not, then follows. A second client takes the place of the first. */
  follow(follower: Follower): void {
    const { conversationId, socket } = follower;
    this.#streams.get(conversationId)?.socket.close(1000, 'collision');
    const stream = new LiveStream(this.#feed, follower);
    this.#streams.set(conversationId, stream);
    socket.onClose(() => {
      if (this.#streams.get(conversationId) === stream) this.#streams.delete(conversationId);
    });
    this.#bringNews(conversationId);
  }

  #bringNews(conversationId: ConversationId): void {
    const stream = this.#streams.get(conversationId);
    stream?.bringNews().catch((thrown: unknown) => {
      this.#logger.error({ error: messageOf(thrown) }, 'a web chat stream stopped');
      // The client comes back with its watermark, so nothing is lost.
      stream.socket.close(1011, 'try again');
    });
  }
}
