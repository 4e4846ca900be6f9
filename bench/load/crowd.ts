import { Chat, type Answered } from './chat.ts';

/** As many as one origin may open at once, with some left over. */
const chatsInCrowd = 280;
const openedTogether = 8;

/** Many citizens at one server: each asks now and then, within what one conversation may. */
export class Crowd {
  readonly #chats: readonly Chat[];
  #next = 0;

  private constructor(chats: readonly Chat[]) {
    this.#chats = chats;
  }

  /** Opens all conversations, so that opening is not measured. */
  static async gather(url: string): Promise<Crowd> {
    const chats: Chat[] = [];
    while (chats.length < chatsInCrowd) {
      const newcomers = Array.from({ length: openedTogether }, (_, index) =>
        Chat.open({ url, address: addressOf(chats.length + index) }),
      );
      chats.push(...(await Promise.all(newcomers)));
    }
    return new Crowd(chats);
  }

  /** The next citizen who is not waiting for a reply asks something. */
  ask(text: string): Promise<Answered> {
    const turned = [...this.#chats.slice(this.#next), ...this.#chats.slice(0, this.#next)];
    const chat = turned.find(({ isBusy }) => !isBusy);
    if (chat === undefined) return Promise.reject(new Error('all citizens wait for a reply'));
    this.#next = this.#chats.indexOf(chat) + 1;
    return chat.ask(text);
  }

  leave(): void {
    for (const chat of this.#chats) chat.close();
  }
}

const addressOf = (visitor: number): string => `10.0.${visitor >> 8}.${visitor & 255}`;
