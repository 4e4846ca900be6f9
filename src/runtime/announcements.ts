import { EventEmitter } from 'node:events';

/** What parts tell one another after a commit; carries ids only, whoever listens reads the tables. */
export interface AnnouncementKinds {
  'message-waiting': { readonly conversationId: string };
  'activity-appended': { readonly conversationId: string };
  'handoff-moved': { readonly handoffId: string; readonly libraryId: string };
}

/** Live news inside one process. Losing one loses no data: tables hold the truth, readers catch up. */
export class Announcements {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  announce<K extends keyof AnnouncementKinds>(kind: K, news: AnnouncementKinds[K]): void {
    this.#emitter.emit(kind, news);
  }

  /** Returns the function that stops listening. */
  listen<K extends keyof AnnouncementKinds>(
    kind: K,
    listener: (news: AnnouncementKinds[K]) => void,
  ): () => void {
    this.#emitter.on(kind, listener);
    return () => this.#emitter.off(kind, listener);
  }
}
