import type { Activity, ConversationId } from '../../conversation/index.ts';
import {
  logFailure,
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
  /** Who takes longer for one frame is cut off, and comes back with its watermark. */
  readonly readWithinMs: number;
}

// A very long history goes out in frames that each move the watermark: who is cut off has come further.
// A usual one goes out whole: Microsoft's client mixes up the activities of frames that come close together.
const frameCharacters = 512 * 1024;

const inFrames = (activities: readonly Activity[]): readonly (readonly Activity[])[] => {
  const frames: Activity[][] = [];
  let room = 0;
  for (const activity of activities) {
    room -= activity.text.length;
    if (room < 0) {
      frames.push([]);
      room = frameCharacters - activity.text.length;
    }
    frames.at(-1)?.push(activity);
  }
  return frames;
};

/** Brings activities to one client, in order and once, however the news of them comes in. */
class LiveStream {
  readonly socket: LiveSocket;
  readonly #feed: ActivityFeed;
  readonly #follower: Follower;
  #sent: number;
  #announced = 0;
  #looked = 0;
  #reading = false;
  #closed = false;

  constructor(feed: ActivityFeed, follower: Follower) {
    this.#feed = feed;
    this.#follower = follower;
    this.#sent = follower.after;
    this.socket = follower.socket;
    this.socket.onClose(() => (this.#closed = true));
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
    for (const frame of inFrames(activities)) {
      if (!this.#closed) await this.#sendFrame(frame);
    }
  }

  async #sendFrame(activities: readonly Activity[]): Promise<void> {
    const { names } = this.#follower;
    this.#sent = activities.at(-1)?.seq ?? this.#sent;
    const frame = JSON.stringify({
      activities: activities.map((activity) => toWire(activity, names)),
      watermark: String(this.#sent),
    });
    if (await this.#isTaken(frame)) return;
    this.#closed = true;
    this.socket.close(1013, 'too far behind');
  }

  /** Whether a frame has left us in time: a slow reader has one waiting at most. */
  #isTaken(frame: string): Promise<boolean> {
    return new Promise((resolve) => {
      const tooLong = setTimeout(resolve, this.#follower.readWithinMs, false).unref();
      this.socket.send(frame, () => {
        clearTimeout(tooLong);
        resolve(true);
      });
    });
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

  /** The citizen is done: nobody follows any longer. */
  end(conversationId: ConversationId): void {
    this.#streams.get(conversationId)?.socket.close(1000, 'ended');
  }

  #bringNews(conversationId: ConversationId): void {
    const stream = this.#streams.get(conversationId);
    stream?.bringNews().catch((thrown: unknown) => {
      logFailure(this.#logger, thrown, { what: 'a web chat stream stopped' });
      // The client comes back with its watermark, so nothing is lost.
      stream.socket.close(1011, 'try again');
    });
  }
}
