import type { Grant } from './chat/token.ts';
import { isGrant } from './chat/token.ts';

/** What the chat's frame says to the library's page. */
export type FromFrame =
  | { readonly omDeHoek: 'token-wanted' }
  | { readonly omDeHoek: 'close' }
  | { readonly omDeHoek: 'unread'; readonly count: number };

/** What the library's page says to the chat's frame. */
export type FromPage =
  | { readonly omDeHoek: 'token'; readonly grant: Grant }
  | { readonly omDeHoek: 'token-refused' }
  | { readonly omDeHoek: 'shown' }
  | { readonly omDeHoek: 'hidden' };

/** Reads a message that says it comes from the frame; who sent it is checked before. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const { omDeHoek: kind, count } = fieldsOf(data);
  if (kind === 'token-wanted' || kind === 'close') return { omDeHoek: kind };
  return kind === 'unread' && typeof count === 'number' ? { omDeHoek: kind, count } : undefined;
}

/** Reads a message that says it comes from the page; who sent it is checked before. */
export function readFromPage(data: unknown): FromPage | undefined {
  const { omDeHoek: kind, grant } = fieldsOf(data);
  if (kind === 'token-refused' || kind === 'shown' || kind === 'hidden') return { omDeHoek: kind };
  return kind === 'token' && isGrant(grant) ? { omDeHoek: kind, grant } : undefined;
}

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
