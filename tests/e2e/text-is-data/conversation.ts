import {
  RawText,
  type Activity,
  type NewActivity,
  type RedactedText,
} from '../../../src/conversation/index.ts';
import { moveHandoff, type Handoff } from '../../../src/handoff/index.ts';
import { redact } from '../../../src/privacy/index.ts';
import { newId, newSecret } from '../../../src/runtime/index.ts';
import { hashSecret } from '../../../src/desk/sessions.ts';
import { secretIn } from '../../desk/employee.ts';
import type { OpenDoors } from './open-doors.ts';

const libraryId = 'voorbeeldstad';
type Reply = Extract<NewActivity, { readonly author: 'bot' }>;

export const redacted = (text: string): RedactedText => redact(new RawText(text)).text;

/** One thread, in which the test says what the assistant and the employee say. */
export class Conversation {
  readonly #doors: OpenDoors;
  readonly #key: string;

  constructor(doors: OpenDoors, key: string) {
    this.#doors = doors;
    this.#key = key;
  }

  /** The citizen says something, in at the real intake. */
  async says(text: string): Promise<void> {
    await this.#doors.receive({
      channel: 'web-chat',
      libraryId,
      conversationKey: this.#key,
      userKey: 'dl_1',
      messageKey: newSecret(),
      content: { kind: 'text', text: new RawText(text) },
    });
  }

  /** The assistant answers what waits; with a summary the conversation is put in the queue. */
  async answers(reply: Reply, summary?: Handoff['summary']): Promise<void> {
    const { storage } = this.#doors;
    const { turns } = storage;
    const waiting = await turns.nextWaiting(await this.id());
    if (!waiting) throw new Error('Nothing waits for an answer.');
    const { conversation } = waiting;
    const at = new Date().toISOString();
    const newHandoff: Handoff | undefined = summary && {
      ...{ id: newId(new Date()), libraryId, conversationId: conversation.id },
      ...{ episodeId: conversation.episode.id, state: 'queued', version: 1, summary },
      ...{ createdAt: at, movedAt: at, queuedAt: at },
    };
    await turns.commitTurn({
      waiting,
      at: new Date(),
      ms: 1,
      facts: reply.facts,
      replies: [reply],
      language: conversation.language,
      welcomed: true,
      dialog: undefined,
      expects: undefined,
      takenTask: undefined,
      ...(newHandoff && { newHandoff }),
      moves: [],
      erase: false,
    });
  }

  /** An employee with this name, whatever it holds, takes the conversation and says all this. */
  async employeeSays(name: string, texts: readonly string[]): Promise<void> {
    const { desk, handoffs } = this.#doors.storage;
    const secret = hashSecret(secretIn(await this.#doors.invite()));
    const at = new Date();
    const staff = await desk.acceptInvitation(secret, { id: newId(at), name }, at);
    const [handoff] = await handoffs.queue(libraryId);
    const claimed =
      staff && handoff && moveHandoff(handoff, 'claim', { by: 'staff', staffId: staff.id }, at);
    if (!claimed) throw new Error('Nobody waits for an employee.');
    await handoffs.carryOut(claimed, { assignTo: staff.id });
    for (const text of texts) {
      const said = { text: redacted(text), at: new Date() };
      await desk.reply({ libraryId, handoffId: handoff.id, staff, ...said });
    }
  }

  async said(): Promise<readonly Activity[]> {
    return this.#doors.storage.feed.after(await this.id(), 0);
  }

  private async id(): Promise<string> {
    const found = await this.#doors.storage.feed.findConversation('web-chat', this.#key);
    if (!found) throw new Error('There is no such conversation.');
    return found.id;
  }
}
