import type { LiveNews, StaffEvent } from '../../../../src/desk/desk-views.ts';
import { contactFailed, explainRefusal, tellMasked } from '../words/notices.ts';
import type { Answer, DeskApi, Refusal } from './desk-api.ts';
import { emptyDesk, type DeskState, type Notice } from './desk-state.ts';
import type { LiveListener } from './live-news.ts';
import { onceMore } from './once-more.ts';

/** What the desk needs of the browser. */
export interface DeskWorld {
  readonly api: DeskApi;
  /** Starts to listen to live news; returns what stops it. */
  readonly listen: (listener: LiveListener) => () => void;
  readonly now: () => number;
}

/** The desk of one employee: holds what is shown, and keeps it true. */
export class Desk {
  /** Replies that were typed and not sent, by handoff. */
  readonly drafts = new Map<string, string>();
  readonly #world: DeskWorld;
  readonly #watchers = new Set<(state: DeskState) => void>();
  #state = emptyDesk;
  #stopListening: (() => void) | undefined;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  get state(): DeskState {
    return this.#state;
  }

  /** Returns what stops watching. */
  watch(watcher: (state: DeskState) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Asks who is signed in and shows their desk. */
  async start(): Promise<void> {
    const me = await this.#world.api.me();
    if (!me.ok) {
      this.#set({ me: null, notice: noticeOf(me.refusal, 'not-signed-in') });
      return;
    }
    this.#set({ me: me.value, notice: undefined });
    this.#stopListening?.();
    this.#stopListening = this.#world.listen({
      onOpen: () => {
        this.#set({ live: true });
        void this.refresh();
      },
      // It is tried again and again, so this also reads every few seconds where no socket gets through.
      onLost: () => {
        this.#set({ live: false });
        void this.refresh();
      },
      onNews: (news) => void this.#hear(news),
    });
    await this.refresh();
  }

  /** Uses an invitation; says whether the account is there. */
  async join(secret: string, name: string): Promise<boolean> {
    const joined = await this.#world.api.acceptInvitation(secret, name);
    if (joined.ok) await this.start();
    else this.#set({ notice: noticeOf(joined.refusal) });
    return joined.ok;
  }

  async signOut(): Promise<void> {
    const left = await this.#world.api.signOut();
    if (left.ok) this.#leave();
    else this.#refused(left.refusal);
  }

  /** Reads everything that is shown. */
  readonly refresh = onceMore(async () => {
    await Promise.all([this.#readQueue(), this.#readOpened()]);
  });

  async open(id: string): Promise<void> {
    const unread = new Set(this.#state.unread);
    unread.delete(id);
    this.#set({ openId: id, opened: undefined, contact: undefined, notice: undefined, unread });
    await this.#readOpened();
  }

  close(): void {
    this.#set({ openId: undefined, opened: undefined, contact: undefined });
  }

  dismiss(): void {
    this.#set({ notice: undefined });
  }

  /** Says whether the move was made; a refusal tells who was first. */
  async move(event: StaffEvent): Promise<boolean> {
    const id = this.#state.openId;
    if (id === undefined) return false;
    const moved = await this.#busyWith(this.#world.api.move(id, event));
    if (moved.ok) this.#set({ opened: moved.value, contact: undefined, notice: undefined });
    else this.#refused(moved.refusal);
    await this.refresh();
    return moved.ok;
  }

  /** Says whether the reply was sent; if not, the page keeps the text. */
  async reply(text: string): Promise<boolean> {
    const id = this.#state.openId;
    if (id === undefined) return false;
    const sent = await this.#busyWith(this.#world.api.reply(id, text));
    if (sent.ok) this.#set({ notice: tellMasked(sent.value.masked) });
    else this.#refused(sent.refusal);
    await this.refresh();
    return sent.ok;
  }

  async showContact(): Promise<void> {
    const id = this.#state.openId;
    if (id === undefined) return;
    const contact = await this.#busyWith(this.#world.api.contact(id));
    if (contact.ok) this.#set({ contact: contact.value });
    else if (contact.refusal.error === 'not-found') this.#set({ notice: contactFailed });
    else this.#refused(contact.refusal);
  }

  async #hear(news: LiveNews): Promise<void> {
    if (news.type === 'queue') return this.refresh();
    if (news.handoffId === this.#state.openId) return this.#readOpened();
    if (this.#state.queue?.mine.some(({ id }) => id === news.handoffId)) {
      this.#set({ unread: new Set([...this.#state.unread, news.handoffId]) });
    }
  }

  async #readQueue(): Promise<void> {
    const queue = await this.#world.api.queue();
    if (!queue.ok) {
      this.#lost(queue.refusal);
      return;
    }
    const clockAheadMs = new Date(queue.value.now).getTime() - this.#world.now();
    this.#set({ queue: queue.value, clockAheadMs });
  }

  async #readOpened(): Promise<void> {
    const id = this.#state.openId;
    if (id === undefined) return;
    const opened = await this.#world.api.handoff(id);
    // Somebody may have opened another one while this was on its way.
    if (this.#state.openId !== id) return;
    if (opened.ok) this.#set({ opened: opened.value });
    else if (opened.refusal.error === 'not-found') this.#refused(opened.refusal);
    else this.#lost(opened.refusal);
  }

  async #busyWith<T>(work: Promise<Answer<T>>): Promise<Answer<T>> {
    this.#set({ busy: true });
    const answer = await work;
    this.#set({ busy: false });
    return answer;
  }

  #refused(refusal: Refusal): void {
    this.#lost(refusal);
    if (refusal.error === 'not-found') this.close();
    this.#set({ notice: noticeOf(refusal) });
  }

  // A reading that fails is tried again at the next news; a session that ended is not.
  #lost(refusal: Refusal): void {
    if (refusal.error === 'not-signed-in') this.#leave();
  }

  #leave(): void {
    this.#stopListening?.();
    this.drafts.clear();
    this.#set({ ...emptyDesk, me: null });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher(this.#state);
  }
}

const noticeOf = (refusal: Refusal, expected?: Refusal['error']): Notice | undefined =>
  refusal.error === expected ? undefined : { kind: 'problem', text: explainRefusal(refusal) };
