import { createContext } from 'preact';
import type { JudgedReply } from '../chat/message.ts';

/** What a part of the page may ask of its surroundings. */
export interface Surroundings {
  /** The library's name, as its pages have it. */
  readonly library: string;
  /** Wipes what is kept here and goes to a page that says nothing about this one. */
  readonly leave: () => void;
  /** Tells how an answer was found. */
  readonly judge: (judged: JudgedReply) => void;
  /** A code with which the citizen comes back; nothing when that did not work. */
  readonly makeCode: () => Promise<string | undefined>;
  /** Goes on with the conversation that a code opens; false when it opens none. */
  readonly goOnWith: (code: string) => Promise<boolean>;
}

export const HostContext = createContext<Surroundings>({
  library: '',
  leave: () => undefined,
  judge: () => undefined,
  makeCode: () => Promise.resolve(undefined),
  goOnWith: () => Promise.resolve(false),
});
