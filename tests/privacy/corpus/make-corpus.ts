import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type FindingKind, type Language } from '../../../src/conversation/index.ts';
import type { CorpusSet } from './pools.ts';
import { Random } from './random.ts';
import { harmless, values, type Making } from './values.ts';

/** A stretch of a message that is personal data. */
export interface Label {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
}

/** A message with what is personal in it; a near miss has no label. */
export interface Labelled {
  readonly language: Language;
  readonly text: string;
  readonly labels: readonly Label[];
}

const seeds: Readonly<Record<CorpusSet, number>> = { dev: 5_001, test: 9_001 };
/** How many values each template is told with. */
const rounds = 4;

const folder = 'tests/privacy/corpus/templates';
const perLanguage = <T extends z.ZodType>(of: T) => z.record(z.enum(languages), of);
const positives = perLanguage(z.record(z.string(), z.array(z.string())));
const nearMisses = perLanguage(z.array(z.string()));

const readYaml = (name: string): unknown => parse(readFileSync(`${folder}/${name}.yml`, 'utf8'));

const fill = (template: string, making: Making): Labelled => {
  const labels: Label[] = [];
  let text = '';
  for (const [piece, place] of template.matchAll(/\{([a-z0-9-]+)\}|[^{]+/g)) {
    const value = place === undefined ? undefined : values[place];
    if (place !== undefined && value === undefined) throw new Error(`There is no value ${place}.`);
    const written = value ? value.make(making) : piece;
    if (value)
      labels.push({ kind: value.kind, start: text.length, end: text.length + written.length });
    text += written;
  }
  return { language: making.language, text, labels };
};

const fillHarmless = (template: string, random: Random): string =>
  template.replace(/\{([a-z0-9-]+)\}/g, (_, place: string) => {
    const make = harmless[place];
    if (!make) throw new Error(`There is no value ${place}.`);
    return make(random);
  });

const repeated = <T>(make: () => T): T[] => Array.from({ length: rounds }, make);

/** Messages with personal data in them: each template with several made-up values. */
export const makePositives = (set: CorpusSet): Labelled[] => {
  const random = new Random(seeds[set]);
  return Object.entries(positives.parse(readYaml(set))).flatMap(([language, kinds]) =>
    Object.values(kinds)
      .flat()
      .flatMap((template) =>
        repeated(() => fill(template, { set, random, language: language as Language })),
      ),
  );
};

/** Messages that only look as if they held personal data. */
export const makeNearMisses = (set: CorpusSet): Labelled[] => {
  const random = new Random(seeds[set] + 1);
  return Object.entries(nearMisses.parse(readYaml(`near-misses-${set}`))).flatMap(
    ([language, templates]) =>
      templates.flatMap((template) =>
        repeated(() => ({
          language: language as Language,
          text: fillHarmless(template, random),
          labels: [],
        })),
      ),
  );
};

const shortTemplates = [
  ...['bsn {bsn}', '{iban}', '{card}', '{phone}', '{email}', 'paspoort {document}', 'pin {pin}'],
  ...['ww: {password}', 'geb. {birth-date}', 'ik heet {name}', '{address}'],
];

/** Messages of twenty signs at most: a number and hardly a word beside it. */
export const makeShort = (set: CorpusSet, longest = 20): Labelled[] => {
  const random = new Random(seeds[set] + 2);
  return shortTemplates
    .flatMap((template) =>
      Array.from({ length: 40 }, () => fill(template, { set, random, language: 'nl' })),
    )
    .filter(({ text }) => text.length <= longest);
};

const padding = 'Daarna wacht u op een brief en leest u die rustig door met iemand erbij. ';

/** The same message in the middle of a text of a given length. */
export const padded = (message: Labelled, length: number): Labelled => {
  const half = padding.repeat(Math.ceil(length / 2 / padding.length));
  const before = `${half.slice(0, Math.max(0, Math.floor((length - message.text.length) / 2)))}.\n`;
  return {
    ...message,
    text: `${before}${message.text}\n${half}`.slice(0, length),
    labels: message.labels.map(({ kind, start, end }) => ({
      kind,
      start: start + before.length,
      end: end + before.length,
    })),
  };
};
