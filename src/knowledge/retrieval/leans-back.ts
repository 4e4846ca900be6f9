import type { Language } from '../../conversation/index.ts';
import { wordsIn } from './words.ts';

/** Words with which people go on from an answer: "en hoe lang duurt dat?". */
const openers: Readonly<Record<Language, string>> = {
  nl: 'en maar ok oke oké of dan',
  en: 'and but or ok so',
  tr: 've peki ya ama tamam',
  ar: 'و وكم وكيف ومتى ومن ولكن طيب لكن أو',
  pl: 'a i ale czy ok',
  uk: 'а і й але або',
  es: 'y pero o vale',
  fr: 'et mais ou ok',
  de: 'und aber oder ok',
  fa: 'و ولی اما یا',
  ru: 'а и но или',
};

/** Words that stand for what was just told. */
const pointers: Readonly<Record<Language, string>> = {
  nl: 'dat dit het die daar daarvoor daarna daarmee ermee erbij ervoor hij ze zo',
  en: 'that it this there they those then',
  tr: 'bu bunu bunun o onu onun bunlar orada',
  ar: 'هذا هذه ذلك هناك ذاك',
  pl: 'to tego tym tam ten ta',
  uk: 'це цього цей ця там',
  es: 'eso esto lo ello ahí',
  fr: 'ça ca cela ce ceci là',
  de: 'das es dies dafür damit dort',
  fa: 'این آن اون همین',
  ru: 'это этого этот там',
};

/** A longer question says itself what it is about. */
const longestFollowUp = 12;

/** Whether a question is short enough to go on from the one before it. */
export const mayGoOn = (question: string): boolean => wordsIn(question).length <= longestFollowUp;

/** Whether a short question leans on the one before it: it begins as somebody goes on, or points at what was told. */
export const leansBack = (question: string, language: Language): boolean => {
  if (!mayGoOn(question)) return false;
  const words = wordsIn(question);
  const goesOn = setOf(openers, language).has(words[0] ?? '');
  return goesOn || words.some((word) => setOf(pointers, language).has(word));
};

const sets = new WeakMap<object, Map<Language, ReadonlySet<string>>>();

const setOf = (
  lists: Readonly<Record<Language, string>>,
  language: Language,
): ReadonlySet<string> => {
  const known = sets.get(lists) ?? new Map<Language, ReadonlySet<string>>();
  sets.set(lists, known);
  const made = known.get(language) ?? new Set(wordsIn(lists[language]));
  known.set(language, made);
  return made;
};
