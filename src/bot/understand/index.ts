import type { Language } from '../../conversation/index.ts';
import { withoutAddress } from './forms-of-address.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import {
  crisisKinds,
  plainWords,
  type ChatterKind,
  type CommandName,
  type CrisisKind,
  type Vocabulary,
} from './vocabulary.ts';

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  nl,
  en,
  tr,
  ar,
  pl,
  uk,
  es,
  fr,
  de,
  fa,
  ru,
};

/** Whole messages of every language together: people mix languages, and commands must always work. */
const wholeMessages = <Kind extends string>(
  pick: (vocabulary: Vocabulary) => Readonly<Record<Kind, readonly string[]>>,
): ReadonlyMap<string, Kind> =>
  new Map(
    Object.values(vocabularies).flatMap((vocabulary) =>
      Object.entries<readonly string[]>(pick(vocabulary)).flatMap(([kind, phrases]) =>
        phrases.map((phrase): [string, Kind] => [plainWords(phrase), kind as Kind]),
      ),
    ),
  );

const commands = wholeMessages<CommandName>((vocabulary) => vocabulary.commands);
const chatter = wholeMessages<ChatterKind>((vocabulary) => vocabulary.chatter);

/** The command that a message is, when the whole message is one. */
export const recogniseCommand = (text: string): CommandName | undefined =>
  commands.get(plainWords(text)) ?? (asksForStaff(text) ? 'staff' : undefined);

const asksForStaff = (text: string): boolean => {
  const words = plainWords(text);
  return Object.values(vocabularies).some(({ staffWishes }) =>
    staffWishes.some((wish) => wish.test(words)),
  );
};

/** What a message is when the whole message is no question: a greeting, thanks, an insult … */
export const recogniseChatter = (text: string): ChatterKind | undefined =>
  chatter.get(plainWords(text)) ?? courtesyIn(text);

/** Hello, thanks or goodbye beside how people address somebody: “bedankt meneer”. */
const courtesyIn = (text: string): ChatterKind | undefined => {
  const kind = chatter.get(withoutAddress(plainWords(text)));
  return kind !== undefined && courtesies.has(kind) ? kind : undefined;
};

const courtesies: ReadonlySet<ChatterKind> = new Set(['hello', 'thanks', 'goodbye']);

/** True for a message of emoji and punctuation only. */
export const isOnlySigns = (text: string): boolean =>
  text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text);

/** Danger or urgent need anywhere in a message, in any language; danger to life comes first. */
export const recogniseCrisis = (text: string): CrisisKind | undefined => {
  const words = plainWords(text);
  return crisisKinds.find((kind) =>
    Object.values(vocabularies).some((vocabulary) =>
      vocabulary.crisis[kind].some((pattern) => pattern.test(words)),
    ),
  );
};

export { readAskedWord } from './asked-word.ts';
export { recogniseLanguageWish } from './language-wish.ts';
export type { ChatterKind, CommandName, CrisisKind } from './vocabulary.ts';
export { plainWords } from './vocabulary.ts';
