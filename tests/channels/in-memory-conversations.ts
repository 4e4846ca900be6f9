import type {
  Acknowledgement,
  Activity,
  ChannelId,
  Inbound,
  NewActivity,
  Plan,
  RedactedText,
} from '../../src/conversation/index.ts';
import type {
  ActivityFeed,
  AskedCode,
  CardStore,
  KeptCode,
  ReturnCodeStore,
} from '../../src/channels/index.ts';
import { Announcements } from '../../src/runtime/index.ts';

interface Kept {
  readonly id: string;
  readonly inbound: Inbound;
  readonly activities: Activity[];
  readonly keys: Map<string, Activity | undefined>;
  deliveredSeq: number;
  channelReference: string | undefined;
}

/** Conversations in memory: intake and the feed in one, so that channels are tested without the other parts. */
export class InMemoryConversations implements ActivityFeed, CardStore, ReturnCodeStore {
  readonly announcements = new Announcements();
  readonly received: Inbound[] = [];
  readonly #kept = new Map<string, Kept>();
  /** Thrown by the next reads, as a database that is away would. */
  broken: Error | undefined;
  /** Thrown by the next messages that come in. */
  refusing: Error | undefined;

  readonly receive = (inbound: Inbound): Promise<Acknowledgement> => {
    if (this.refusing) return Promise.reject(this.refusing);
    this.received.push(inbound);
    const kept = this.#open(inbound);
    const duplicate = kept.keys.has(inbound.messageKey);
    if (!duplicate) kept.keys.set(inbound.messageKey, this.#appendCitizens(kept, inbound));
    const activity = kept.keys.get(inbound.messageKey);
    return Promise.resolve({ conversationId: kept.id, duplicate, ...(activity && { activity }) });
  };

  /** Appends what the bot or an employee says, and announces it. */
  say(conversationKey: string, said: NewActivity): Activity {
    const kept = [...this.#kept.values()].find(
      (one) => one.inbound.conversationKey === conversationKey,
    );
    if (!kept) throw new Error(`no conversation ${conversationKey}`);
    return this.#append(kept, said);
  }

  after(conversationId: string, watermark: number): Promise<readonly Activity[]> {
    if (this.broken) return Promise.reject(this.broken);
    const kept = [...this.#kept.values()].find(({ id }) => id === conversationId);
    return Promise.resolve(kept?.activities.filter(({ seq }) => seq > watermark) ?? []);
  }

  findConversation(channel: ChannelId, conversationKey: string) {
    const kept = this.#kept.get(`${channel} ${conversationKey}`);
    if (!kept) return Promise.resolve(undefined);
    const { libraryId, userKey } = kept.inbound;
    return Promise.resolve({ id: kept.id, libraryId, userKey });
  }

  /** The code that was kept last. */
  lastCode: KeptCode | undefined;
  /** Lets every code open the conversation of the last one: digests cannot be undone. */
  acceptAnyCode = false;

  keepReturnCode(code: KeptCode): Promise<void> {
    this.lastCode = code;
    return Promise.resolve();
  }

  findByReturnCode({ digest, now }: AskedCode) {
    const { lastCode } = this;
    const isRight = this.acceptAnyCode || lastCode?.digest === digest;
    if (!lastCode || !isRight || lastCode.expiresAt <= now) return Promise.resolve(undefined);
    return Promise.resolve({ conversationKey: lastCode.conversationKey, userKey: 'dl_1' });
  }

  /** What was taken along, by code. */
  readonly plans = new Map<string, Plan | 'unfinished'>();

  planUnder(code: string) {
    return Promise.resolve(this.plans.get(code));
  }

  /** What citizens said of replies. */
  readonly judged: Parameters<ActivityFeed['judge']>[1][] = [];

  judge(conversationId: string, judged: Parameters<ActivityFeed['judge']>[1]): Promise<boolean> {
    const kept = [...this.#kept.values()].find(({ id }) => id === conversationId);
    const isThere = kept?.activities.some(
      ({ seq, author }) => seq === judged.seq && author === 'bot',
    );
    if (isThere) this.judged.push(judged);
    return Promise.resolve(isThere === true);
  }

  undelivered(channel: ChannelId) {
    const waiting = [...this.#kept.values()].filter(
      (kept) =>
        kept.inbound.channel === channel &&
        kept.activities.some(({ seq, author }) => author !== 'citizen' && seq > kept.deliveredSeq),
    );
    return Promise.resolve(
      waiting.map(({ id, deliveredSeq, channelReference }) => ({
        conversationId: id,
        deliveredSeq,
        channelReference: channelReference ?? '',
      })),
    );
  }

  markDelivered(conversationId: string, seq: number): Promise<void> {
    const kept = [...this.#kept.values()].find(({ id }) => id === conversationId);
    if (kept) kept.deliveredSeq = Math.max(kept.deliveredSeq, seq);
    return Promise.resolve();
  }

  #open(inbound: Inbound): Kept {
    const name = `${inbound.channel} ${inbound.conversationKey}`;
    const kept = this.#kept.get(name) ?? {
      id: `c${this.#kept.size + 1}`,
      inbound,
      activities: [],
      keys: new Map<string, Activity | undefined>(),
      deliveredSeq: 0,
      channelReference: undefined,
    };
    kept.channelReference = inbound.channelReference ?? kept.channelReference;
    this.#kept.set(name, kept);
    return kept;
  }

  #appendCitizens(kept: Kept, { content, clientActivityId }: Inbound): Activity | undefined {
    if (content.kind === 'joined') return undefined;
    return this.#append(kept, {
      author: 'citizen',
      text: wordsOf(content) as RedactedText,
      ...(clientActivityId && { clientActivityId }),
    });
  }

  #append(kept: Kept, said: NewActivity): Activity {
    const seq = kept.activities.length + 1;
    const activity: Activity = {
      ...said,
      id: `${kept.id}|${String(seq).padStart(7, '0')}`,
      conversationId: kept.id,
      episodeId: 'e1',
      libraryId: kept.inbound.libraryId,
      seq,
      at: new Date(Date.UTC(2026, 10, 22, 9, 0, 0, seq)).toISOString(),
    };
    kept.activities.push(activity);
    this.announcements.announce('activity-appended', { conversationId: kept.id });
    return activity;
  }
}

const wordsOf = (content: Inbound['content']): string => {
  switch (content.kind) {
    case 'text':
      return content.text.revealForRedaction();
    case 'choice':
      return content.label.revealForRedaction();
    case 'unsupported':
      return `[${content.what}]`;
    case 'joined':
      return '';
  }
};

/** What the bot says, for tests. */
export const botSays = (
  text: string,
  more: Partial<Extract<NewActivity, { author: 'bot' }>> = {},
): NewActivity => ({
  author: 'bot',
  text,
  choices: [],
  sources: [],
  facts: { outcome: 'answered', language: 'nl' },
  ...more,
});
