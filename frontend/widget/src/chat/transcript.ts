import { lastOf } from '../../../shared/last-of.ts';
import type { BotMessage, Message } from './message.ts';
import type { Pending } from './outbox.ts';

/** What has been said so far. */
export interface Transcript {
  /** From a conversation that expired; stays readable above the new one. */
  readonly earlier: readonly Message[];
  /** From this conversation, in order, each id once. */
  readonly heard: readonly Message[];
}

export const emptyTranscript: Transcript = { earlier: [], heard: [] };

/** Adds what came in. A message that came twice stands once; erasing takes all before it. */
export function hear(transcript: Transcript, messages: readonly Message[]): Transcript {
  if (messages.length === 0) return transcript;
  const byId = new Map(transcript.heard.map((message) => [message.id, message]));
  for (const message of messages) byId.set(message.id, message);
  const heard = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const erasure = lastOf(heard.filter(isErasure));
  if (!erasure) return { ...transcript, heard };
  return { earlier: [], heard: heard.slice(heard.indexOf(erasure)) };
}

/** A new conversation begins below what was said in the one that expired. */
export const beginAnew = ({ earlier, heard }: Transcript): Transcript => ({
  earlier: [...earlier, ...heard],
  heard: [],
});

/** Whether this message says that everything before it was erased. */
export const isErasure = (message: Message): boolean =>
  message.author === 'bot' && message.command === 'erase';

/**
 * The replies whose buttons can be pressed: all that the assistant said last, until something is said
 * after it. One turn may answer a question and ask a task's step again below it.
 */
export function openReplies(
  { heard }: Transcript,
  pending: readonly Pending[],
): ReadonlySet<Message> {
  if (pending.length > 0) return new Set();
  const others = heard.filter((message) => message.author !== 'bot');
  const last = lastOf(others);
  return new Set(last ? heard.slice(heard.indexOf(last) + 1) : heard);
}

/** What was said last, from its beginning: one turn may answer in more than one reply. */
export function newestTurn(messages: readonly Message[]): readonly Message[] {
  const newest = lastOf(messages);
  if (newest?.author !== 'bot') return newest ? [newest] : [];
  const before = lastOf(messages.filter(({ author, at }) => author !== 'bot' || at !== newest.at));
  return before ? messages.slice(messages.indexOf(before) + 1) : messages;
}

/** Whether the assistant owes an answer: the citizen spoke last, and no person has the conversation. */
export function awaitsAssistant(transcript: Transcript, pending: readonly Pending[]): boolean {
  const unanswered = pending.length > 0 || lastOf(transcript.heard)?.author === 'citizen';
  const sent = pending.every((message) => message.state === 'sent');
  return unanswered && sent && !isWithStaff(transcript.heard);
}

function isWithStaff(heard: readonly Message[]): boolean {
  const newest = lastOf(heard.filter((message) => message.author !== 'citizen'));
  return newest?.author === 'staff' || (newest?.author === 'bot' && isHeldByStaff(newest));
}

const isHeldByStaff = ({ handoff }: BotMessage): boolean =>
  handoff === 'assigned' || handoff === 'on-hold';
