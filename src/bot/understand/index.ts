import type { Language } from '../../conversation/index.ts';
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
  commands.get(plainWords(text));

/** The greeting, thanks or goodbye that a message is, when the whole message is one. */
export const recogniseChatter = (text: string): ChatterKind | undefined =>
  chatter.get(plainWords(text));

/** Danger or urgent need anywhere in a message, in any language; danger to life comes first. */
export const recogniseCrisis = (text: string): CrisisKind | undefined => {
  const words = plainWords(text);
  return crisisKinds.find((kind) =>
    Object.values(vocabularies).some((vocabulary) =>
      vocabulary.crisis[kind].some((pattern) => pattern.test(words)),
    ),
  );
};

export type { ChatterKind, CommandName, CrisisKind } from './vocabulary.ts';
