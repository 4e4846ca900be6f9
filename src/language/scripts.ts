import { franc } from 'franc';

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
