import type { WireActivity } from '../../src/channels/index.ts';
import { countEach } from '../statistics.ts';
import type { Citizen } from './citizen.ts';
import { articleOf } from './plain-questions.ts';

/** What must not happen to a conversation, whatever happens to the process. */
type FaultKind =
  | 'an acknowledged message is lost'
  | 'a message stands there twice'
  | 'the order is another'
  | 'a message is not answered'
  | 'a message is answered twice'
  | 'the replies are in another order'
  | 'the stream brought something twice'
  | 'the stream left something out';

/** A fault, and the conversation in which it is. */
export interface Fault {
  readonly conversationId: string;
  readonly kind: FaultKind;
}

/** What a citizen sent and heard. */
type CitizensRecord = Pick<Citizen, 'asked' | 'heard' | 'conversationId' | 'history'>;

/** Which article answers which text. */
type Articles = ReadonlyMap<string, string>;

const isByCitizen = ({ from }: WireActivity): boolean => from.role === 'user';
const clientIdOf = ({ channelData }: WireActivity): string => channelData.clientActivityID ?? '';
const hasDoubles = (names: readonly string[]): boolean => new Set(names).size < names.length;

/** The articles that should have been given, one after another. */
const articlesFor = (kept: readonly string[], citizen: CitizensRecord, plain: Articles): string[] =>
  kept.map((id) => plain.get(citizen.asked.find((asked) => asked.id === id)?.text ?? '') ?? '');

const kindsIn = (
  citizen: CitizensRecord,
  history: readonly WireActivity[],
  plain: Articles,
): readonly FaultKind[] => {
  const sent = citizen.asked.map(({ id }) => id);
  const kept = history.filter(isByCitizen).map(clientIdOf);
  const [, ...replies] = history.filter((activity) => !isByCitizen(activity));
  const heard = citizen.heard.map(({ id }) => id);
  const wanted = articlesFor(kept, citizen, plain);
  const faults: readonly (readonly [FaultKind, boolean])[] = [
    ['an acknowledged message is lost', sent.some((id) => !kept.includes(id))],
    ['a message stands there twice', hasDoubles(kept)],
    ['the order is another', kept.join() !== sent.filter((id) => kept.includes(id)).join()],
    ['a message is not answered', replies.length < kept.length],
    ['a message is answered twice', replies.length > kept.length],
    ['the replies are in another order', replies.map(articleOf).join() !== wanted.join()],
    ['the stream brought something twice', hasDoubles(heard)],
    ['the stream left something out', history.some(({ id }) => !heard.includes(id))],
  ];
  return faults.filter(([, isThere]) => isThere).map(([kind]) => kind);
};

/** Compares what the door keeps with what a citizen sent and heard. */
export const faultsIn = async (
  citizen: CitizensRecord,
  plain: Articles,
): Promise<readonly Fault[]> => {
  const { conversationId } = citizen;
  const kinds = kindsIn(citizen, await citizen.history(), plain);
  return kinds.map((kind) => ({ conversationId, kind }));
};

/** How often each kind is there. */
export const countFaults = (faults: readonly Fault[]): Readonly<Record<string, number>> =>
  countEach(faults.map(({ kind }) => kind));
