import { franc, francAll } from 'franc';
import type { Evidence, Recognised } from './recognised.ts';

/** The languages that franc knows, by its own names. */
const francCodes: readonly (readonly [Recognised, string])[] = [
  ['nl', 'nld'],
  ['en', 'eng'],
  ['tr', 'tur'],
  ['ar', 'arb'],
  ['pl', 'pol'],
  ['uk', 'ukr'],
  ['es', 'spa'],
  ['fr', 'fra'],
  ['de', 'deu'],
  ['fa', 'pes'],
  ['ru', 'rus'],
  ['pt', 'por'],
  ['it', 'ita'],
  ['ro', 'ron'],
  ['bg', 'bul'],
  ['hu', 'hun'],
  ['cs', 'ces'],
  ['sh', 'hrv'],
  ['id', 'ind'],
  ['ur', 'urd'],
  ['so', 'som'],
];
const only = francCodes.map(([, code]) => code);

// franc is a weak judge of a few words, so it settles what words and spelling leave open.
const weight = 4;
const unknown = 0.5;

/** What franc says of a text: 1 for its best language, less for others. */
export const weighTrigrams = (text: string): Evidence => {
  const scores = new Map(francAll(text, { only, minLength: 1 }));
  return new Map(
    francCodes.map(([language, code]) => [language, weight * ((scores.get(code) ?? unknown) - 1)]),
  );
};

const ourScripts = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;
const soraniLetters = /[ێۆڕڵ]/u;
const pashtoLetters = /[ښځډټړڼې]/u;
const ethiopic = /\p{Script=Ethiopic}/u;
// franc mixes up the two languages of this script; Amharic does not use these letters.
const tigrinyaLetters = /[ኣቐ-ቝኸ-ኾ]/u;
// Close to Hindi, and few here write them.
const ignore = ['mag', 'bho', 'mai', 'npi', 'mar'];

/** The language that the script of a text gives away, as ISO 639-3, where none of ours is written in it. */
export const unansweredByScript = (text: string): string | undefined => {
  if (soraniLetters.test(text)) return 'ckb';
  if (pashtoLetters.test(text)) return 'pbu';
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !ourScripts.test(letter)).join('');
  if (others.length * 2 <= letters.length) return undefined;
  if (ethiopic.test(others)) return tigrinyaLetters.test(others) ? 'tir' : 'amh';
  const code = franc(others, { minLength: 1, ignore });
  return code === 'und' ? undefined : code;
};
