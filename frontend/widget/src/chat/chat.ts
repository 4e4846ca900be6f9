import type { LinePorts, LineState } from './line.ts';
import { Line } from './line.ts';
import type { JudgedReply, Message, Utterance } from './message.ts';
import type { Pending, PostResult } from './outbox.ts';
import { Outbox } from './outbox.ts';
import { Pause } from './pause.ts';
import { sessionFrom } from './session.ts';
import type { Transcript } from './transcript.ts';
import {
  awaitsAssistant,
  beginAnew,
  emptyTranscript,
  hear,
  isErasure,
  openReplies,
} from './transcript.ts';

/** What the page shows of the chat at one moment. */
export interface ChatView {
  readonly earlier: readonly Message[];
  readonly messages: readonly Message[];
  readonly pending: readonly Pending[];
  /** The replies whose buttons can be pressed. */
  readonly openReplies: ReadonlySet<Message>;
  readonly awaitsAssistant: boolean;
  readonly line: LineState;
  /** The server can take nothing in: what it says of that, as Markdown. */
  readonly trouble: string | undefined;
  /** The server is too busy, and asked for so long a pause. */
  readonly comeBackMs: number | undefined;
  /** The history of a conversation that goes on has been read. */
  readonly ready: boolean;
  readonly erased: boolean;
  /** Opens this conversation on the page without scripts. */
  readonly token: string | undefined;
}

/** What the chat needs from outside: what its line needs, but for what the chat itself gives the line. */
export interface ChatPorts extends Omit<
  LinePorts,
  'pause' | 'wait' | 'heard' | 'expired' | 'became' | 'troubled'
> {
  readonly newId: () => string;
}

const tryInTroubleEveryMs = 20_000;

/** What was stored is shown back in a moment, or the open socket is dead. */
const echoWithinMs = 5000;

/** One conversation as the page has it: what was heard, what is on its way, and the line between. */
export class Chat {
  readonly #ports: ChatPorts;
  readonly #line: Line;
  readonly #outbox: Outbox;
  readonly #linePause = new Pause();
  readonly #outboxPause = new Pause();
  readonly #listeners = new Set<() => void>();
  #transcript: Transcript = emptyTranscript;
  #state: LineState = 'connecting';
  #trouble: string | undefined;
  #ready: boolean;
  #erased = false;

  constructor(ports: ChatPorts) {
    this.#ports = ports;
    this.#line = new Line({
      ...ports,
      pause: (ms) => this.#linePause.for(ms),
      wait: (ms) => new Pause().for(ms),
      heard: (messages) => this.#hear(messages),
      expired: () => this.#beginAnew(),
      became: (state) => this.#become(state),
      troubled: (trouble) => this.#noteTrouble(trouble),
    });
    this.#outbox = new Outbox({
      post: (message) => this.#post(message),
      newId: ports.newId,
      pause: (ms) => this.#outboxPause.for(ms),
      wait: (ms) => new Pause().for(ms),
      chance: ports.chance,
      changed: () => this.#tell(),
    });
    this.#ready = this.#line.session === undefined;
  }

  start(): void {
    void this.#line.run();
  }

  say(utterance: Utterance): void {
    this.#erased = false;
    this.#outbox.add(utterance);
  }

  retry(clientId: string): void {
    this.#outbox.retry(clientId);
    this.tryNow();
  }

  /** There may be a network again: no need to wait any longer. */
  tryNow(): void {
    this.#linePause.wake();
    this.#outboxPause.wake();
  }

  /** The network is gone. */
  hangUp(): void {
    this.#line.hangUp();
  }

  /** Returns the function that stops listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get view(): ChatView {
    const pending = this.#outbox.pending;
    return {
      earlier: this.#transcript.earlier,
      messages: this.#transcript.heard,
      pending,
      openReplies: openReplies(this.#transcript, pending),
      awaitsAssistant: awaitsAssistant(this.#transcript, pending),
      line: this.#state,
      trouble: this.#trouble,
      comeBackMs:
        this.#outbox.comeBackMs ?? (this.#state === 'busy' ? this.#line.comeBackMs : undefined),
      ready: this.#ready,
      erased: this.#erased,
      token: this.#line.session?.token,
    };
  }

  /** A code on paper with which the citizen comes back to this conversation; nothing when that did not work. */
  async makeCode(): Promise<string | undefined> {
    const session = this.#line.session;
    const answer = session && (await this.#ports.door.makeCode(session));
    return answer?.ok ? answer.value : undefined;
  }

  /** Keeps the conversation that a code opens, for the next load of the page; false when it opens none. */
  async keepByCode(library: string, code: string): Promise<boolean> {
    const answer = await this.#ports.door.tokenByCode(library, code);
    if (answer.ok) this.#ports.sessions.keep(sessionFrom(answer.value, this.#ports.now()));
    return answer.ok;
  }

  /** Tells how an answer was found. Nobody waits for it: it is lost where there is no line. */
  async judge(value: JudgedReply): Promise<void> {
    const session = this.#line.session;
    if (session) await this.#ports.door.post(session, { type: 'event', name: 'feedback', value });
  }

  async #post(message: Pending): Promise<PostResult> {
    const session = this.#line.session;
    if (!session) return {};
    const answer = await this.#ports.door.post(session, this.#activityOf(message));
    // Where sockets are blocked, the reply is fetched by the next connection.
    this.#linePause.wake();
    this.#noteTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) {
      void this.#expectEcho(message);
      return 'sent';
    }
    if (answer.why === 'expired') this.#line.renew(session);
    return answer.why === 'refused' ? 'refused' : answer;
  }

  async #expectEcho({ clientId }: Pending): Promise<void> {
    await new Pause().for(echoWithinMs);
    if (this.#outbox.pending.some((message) => message.clientId === clientId)) this.#line.hangUp();
  }

  #activityOf({ text, choice, clientId }: Pending): object {
    return {
      type: 'message',
      text,
      textFormat: 'plain',
      locale: this.#ports.locale(),
      channelData: { clientActivityID: clientId },
      ...(choice === undefined ? {} : { value: { choice } }),
    };
  }

  #hear(messages: readonly Message[]): void {
    this.#ready = true;
    this.#transcript = hear(this.#transcript, messages);
    this.#outbox.echoed(clientIdsOf(messages));
    if (messages.some(isErasure)) this.#erase();
    this.#tell();
  }

  #erase(): void {
    this.#ports.sessions.forget();
    this.#outbox.clear();
    this.#erased = true;
  }

  #beginAnew(): void {
    this.#transcript = beginAnew(this.#transcript);
    this.#outbox.sendAgain();
  }

  #become(state: LineState): void {
    this.#state = state;
    this.#ready ||= state === 'offline' || state === 'busy';
    if (state === 'online') this.#outbox.retry();
    else this.#tell();
  }

  #noteTrouble(trouble: string | undefined): void {
    if (this.#trouble === trouble) return;
    const begins = this.#trouble === undefined;
    this.#trouble = trouble;
    if (begins) void this.#tryUntilOver();
    this.#tell();
  }

  /** The socket stays open while the server has trouble: nothing else tells that it is over. */
  async #tryUntilOver(): Promise<void> {
    while (this.#trouble !== undefined) {
      await new Pause().for(tryInTroubleEveryMs);
      this.#outbox.retry();
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const clientIdsOf = (messages: readonly Message[]): ReadonlySet<string> =>
  new Set(
    messages.flatMap((message) =>
      message.author === 'citizen' && message.clientId ? [message.clientId] : [],
    ),
  );
