import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { assembleAssistant, type Assistant } from '../../src/app.ts';
import {
  RawText,
  type Activity,
  type ChannelId,
  type Choice,
  type ChoiceId,
  type Inbound,
  type Language,
  type Outcome,
} from '../../src/conversation/index.ts';
import { moveHandoff, type Handoff, type HandoffEvent } from '../../src/handoff/index.ts';
import type { Receive } from '../../src/intake/index.ts';
import { makeLogger, readConfig } from '../../src/runtime/index.ts';
import { freshDataDir } from '../knowledge-index.ts';

type BotActivity = Extract<Activity, { author: 'bot' }>;

/** What the assistant said in answer to one message. */
export interface Said {
  /** All replies of the turn, one below the other. */
  readonly text: string;
  readonly outcome: Outcome | 'silence';
  readonly choices: readonly Choice[];
  readonly replies: readonly BotActivity[];
}

/** Options of a story. */
export interface StorySettings {
  /** The terminal where absent. */
  readonly channel?: ChannelId;
  readonly library?: string;
  /** ISO 8601; a Tuesday morning where absent. */
  readonly at?: string;
  readonly uiLanguage?: Language;
  /** Settings of the installation that differ from the defaults. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * One citizen talks with the real assistant: real model, index, articles and database; the clock is given.
 * Every story proves that each reply offers a next step.
 */
export class Story {
  readonly assistant: Assistant;
  readonly #dataDir: string;
  readonly #settings: StorySettings;
  readonly #clock: { now: Date };
  #messages = 0;
  #device = 'story';

  private constructor(
    assistant: Assistant,
    dataDir: string,
    settings: StorySettings,
    clock: { now: Date },
  ) {
    this.assistant = assistant;
    this.#dataDir = dataDir;
    this.#settings = settings;
    this.#clock = clock;
  }

  static async begin(settings: StorySettings = {}): Promise<Story> {
    const { dataDir, remove } = freshDataDir();
    const clock = { now: new Date(settings.at ?? '2026-11-24T10:00:00+01:00') };
    const { config, secrets } = readConfig({ OMDEHOEK_DATA_DIR: dataDir, ...settings.env });
    const assistant = await assembleAssistant({
      config,
      secrets,
      logger: makeLogger('silent'),
      clock: () => clock.now,
    });
    onTestFinished(async () => {
      await assistant.close();
      remove();
    });
    return new Story(assistant, dataDir, settings, clock);
  }

  /** Moves the clock. */
  pass(hours: number): void {
    this.#clock.now = new Date(this.#clock.now.getTime() + hours * 3_600_000);
  }

  /** From here on the citizen chats on another device: another conversation. */
  changesDevice(): void {
    this.#device = `${this.#device}-2`;
  }

  /** The citizen opens the chat. */
  opens(): Promise<Said> {
    return this.#hand({ kind: 'joined' });
  }

  /** The citizen types something. */
  says(text: string): Promise<Said> {
    return this.#hand({ kind: 'text', text: new RawText(text) });
  }

  /** The citizen types several things before the first is answered; what is said to all of them. */
  async saysAtOnce(...texts: readonly string[]): Promise<Said> {
    const received = await Promise.all(
      texts.map((text) => this.#receive({ kind: 'text', text: new RawText(text) })),
    );
    await this.#untilQuiet();
    const [first] = received;
    const from = Math.min(...received.map(({ activity }) => activity?.seq ?? 0));
    return this.#saidAfter(first?.conversationId ?? '', from);
  }

  /** The citizen presses a button. */
  presses(id: ChoiceId, label = 'knop'): Promise<Said> {
    return this.#hand({ kind: 'choice', id, label: new RawText(label) });
  }

  /** The citizen sends what a channel cannot carry. */
  sends(what: 'photo' | 'voice'): Promise<Said> {
    return this.#hand({ kind: 'unsupported', what });
  }

  /** The citizen opens the chat again and reads everything that the assistant said. */
  async readsBack(): Promise<Said> {
    const found = await this.assistant.storage.feed.findConversation(this.#channel, this.#device);
    return this.#saidAfter(found?.id ?? '', 0);
  }

  /** What the help desk sees waiting. */
  queue(): Promise<readonly Handoff[]> {
    return this.assistant.storage.handoffs.queue(this.#library);
  }

  /** An employee moves the handoff of this conversation. */
  async employee(event: HandoffEvent, staffId = 'sanne'): Promise<'moved' | 'conflict'> {
    const open = await this.assistant.storage.desk.handoffsOf(this.#library, this.#clock.now);
    const handoff = open.at(-1);
    const move = handoff && moveHandoff(handoff, event, { by: 'staff', staffId }, this.#clock.now);
    if (!move) throw new Error(`No handoff can be moved by ${event}.`);
    const ends = event === 'give-back' || event === 'close';
    return this.assistant.storage.handoffs.carryOut(move, {
      assignTo: event === 'claim' ? staffId : null,
      endEpisode: ends,
    });
  }

  /** The employee who has this conversation types something; it is masked as at the desk. */
  async employeeTypes(text: string, staffId = 'sanne'): Promise<void> {
    const { desk } = this.assistant.storage;
    const [at, libraryId] = [this.#clock.now, this.#library];
    const handoff = (await desk.handoffsOf(libraryId, at)).at(-1);
    const staff = { id: staffId, libraryId, name: 'Sanne', role: 'staff' } as const;
    const { text: masked } = this.assistant.redactReply(new RawText(text));
    const said = { libraryId, handoffId: handoff?.id ?? '', staff, text: masked, at };
    if ((await desk.reply(said)) === 'not-yours') throw new Error('Nobody has this conversation.');
    await this.#untilQuiet();
  }

  /** Everything that is on disk now, as one text: what is not in it was not stored. */
  async stored(): Promise<string> {
    await this.assistant.storage.ping();
    return readdirSync(this.#dataDir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(this.#dataDir, entry.name), 'latin1'))
      .join('\n');
  }

  get #channel(): ChannelId {
    return this.#settings.channel ?? 'terminal';
  }

  get #library(): string {
    return this.#settings.library ?? 'voorbeeldstad';
  }

  async #hand(content: Inbound['content']): Promise<Said> {
    const { conversationId, activity } = await this.#receive(content);
    await this.#untilQuiet();
    const said = await this.#saidAfter(conversationId, activity?.seq ?? 0);
    if (isDeadEnd(said)) throw new Error(`No next step is offered below: ${said.text}`);
    return said;
  }

  async #saidAfter(conversationId: string, seq: number): Promise<Said> {
    const after = await this.assistant.storage.feed.after(conversationId, seq);
    return asSaid(after.filter((said): said is Activity & BotActivity => said.author === 'bot'));
  }

  #receive(content: Inbound['content']): ReturnType<Receive> {
    this.#messages += 1;
    return this.assistant.receive({
      channel: this.#channel,
      libraryId: this.#library,
      conversationKey: this.#device,
      userKey: 'citizen',
      messageKey: `message-${String(this.#messages)}`,
      content,
      ...(this.#settings.uiLanguage && { uiLanguage: this.#settings.uiLanguage }),
    });
  }

  async #untilQuiet(): Promise<void> {
    const patience = 2_000;
    for (let turn = 0; turn < patience; turn += 1) {
      if ((await this.assistant.storage.turns.waitingConversations()).length === 0) return;
      await wait(5);
    }
    throw new Error('The assistant did not answer within ten seconds.');
  }
}

/** While an employee helps, the assistant at most explains what it masked. */
const isDeadEnd = ({ outcome, replies }: Said): boolean =>
  outcome !== 'left-to-staff' && replies.at(-1)?.choices.length === 0;

const asSaid = (replies: readonly BotActivity[]): Said => ({
  text: replies.map((reply) => reply.text).join('\n\n'),
  outcome: replies.at(-1)?.facts.outcome ?? 'silence',
  choices: replies.flatMap((reply) => reply.choices),
  replies,
});
