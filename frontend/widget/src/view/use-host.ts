import { createContext } from 'preact';
import type { JudgedReply } from '../chat/message.ts';

/** What a part of the page may ask of its surroundings. */
export interface Surroundings {
  /** Wipes what is kept here and goes to a page that says nothing about this one. */
  readonly leave: () => void;
  /** Tells how an answer was found. */
  readonly judge: (judged: JudgedReply) => void;
}

export const HostContext = createContext<Surroundings>({
  leave: () => undefined,
  judge: () => undefined,
});
