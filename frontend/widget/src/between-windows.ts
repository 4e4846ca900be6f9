import { asChoiceId } from '../../../src/conversation/index.ts';
import type { Utterance } from './chat/message.ts';
import type { Grant } from './chat/token.ts';
import { isGrant } from './chat/token.ts';
import { readLook, type Look } from './look.ts';

/** What the chat's frame says to the library's page. */
export type FromFrame =
  | { readonly omDeHoek: 'token-wanted' }
  | { readonly omDeHoek: 'close' }
  | { readonly omDeHoek: 'unread'; readonly count: number }
  /** The citizen wants to be gone from this site, at once. */
  | { readonly omDeHoek: 'leave' };

/** What the library's page says to the chat's frame. */
export type FromPage =
  | { readonly omDeHoek: 'token'; readonly grant: Grant }
  | { readonly omDeHoek: 'token-refused' }
  | { readonly omDeHoek: 'shown' }
  | { readonly omDeHoek: 'hidden' }
  /** What a link on the page asks for: a question, or a choice with its label. */
  | ({ readonly omDeHoek: 'begin' } & Utterance)
  /** The library's own colours, letters and corners. */
  | { readonly omDeHoek: 'look'; readonly look: Look };

/** Reads a message that says it comes from the frame; who sent it is checked before. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const { omDeHoek: kind, count } = fieldsOf(data);
  if (kind === 'token-wanted' || kind === 'close' || kind === 'leave') return { omDeHoek: kind };
  return kind === 'unread' && typeof count === 'number' ? { omDeHoek: kind, count } : undefined;
}

/** Reads a message that says it comes from the page; who sent it is checked before. */
export function readFromPage(data: unknown): FromPage | undefined {
  const fields = fieldsOf(data);
  const { omDeHoek: kind, grant } = fields;
  if (kind === 'token-refused' || kind === 'shown' || kind === 'hidden') return { omDeHoek: kind };
  if (kind === 'begin') return readBegin(fields);
  if (kind === 'look') return { omDeHoek: kind, look: readLook(fields['look']) };
  return kind === 'token' && isGrant(grant) ? { omDeHoek: kind, grant } : undefined;
}

// What it asks for is on a button of the page: nothing that a citizen could not have pressed or typed.
function readBegin({ text, choice }: Readonly<Record<string, unknown>>): FromPage | undefined {
  if (typeof text !== 'string' || text.trim() === '' || text.length > longestDeepLink)
    return undefined;
  const id = typeof choice === 'string' ? asChoiceId(choice) : undefined;
  return { omDeHoek: 'begin', text: text.trim(), ...(id && { choice: id }) };
}

/** Longer texts are typed by people. */
const longestDeepLink = 200;

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
