import type { Language } from '../../conversation/index.ts';
import { countWords, plainWords } from './plain-words.ts';

const meanings = ['unknown', 'no', 'yes'] as const;
/** What a short answer means. */
export type Meaning = (typeof meanings)[number];

const spoken: Readonly<Record<Language, Readonly<Record<Meaning, readonly string[]>>>> = {
  nl: {
    yes: [
      'ja',
      'jawel',
      'jazeker',
      'jep',
      'yep',
      'zeker',
      'klopt',
      'graag',
      'is goed',
      'dat klopt',
    ],
    no: ['nee', 'neen', 'nope', 'niet', 'liever niet', 'nooit'],
    unknown: [
      'weet ik niet',
      'weet niet',
      'weet het niet',
      'weet ik nie',
      'geen idee',
      'niet zeker',
    ],
  },
  en: {
    yes: ['yes', 'yeah', 'yup', 'sure', 'correct', 'of course'],
    no: ['no', 'not', 'rather not', 'never'],
    unknown: ['dont know', 'do not know', 'not sure', 'no idea', 'dunno'],
  },
  tr: {
    yes: ['evet', 'tabii', 'tabi', 'olur', 'var'],
    no: ['hayır', 'hayir', 'yok', 'olmaz'],
    unknown: ['bilmiyorum', 'emin değilim', 'emin degilim', 'fikrim yok'],
  },
  ar: {
    yes: ['نعم', 'أجل', 'ايوه', 'أيوة', 'اي نعم', 'طبعا'],
    no: ['لا', 'كلا', 'ليس'],
    unknown: ['لا أعرف', 'لا أعلم', 'لا ادري', 'ما بعرف', 'لست متأكدا'],
  },
  pl: {
    yes: ['tak', 'oczywiście', 'jasne'],
    no: ['nie', 'raczej nie'],
    unknown: ['nie wiem', 'nie jestem pewien', 'nie jestem pewna', 'nie mam pojęcia'],
  },
  uk: {
    yes: ['так', 'звісно', 'звичайно'],
    no: ['ні', 'немає', 'нема'],
    unknown: ['не знаю', 'не впевнений', 'не впевнена', 'гадки не маю'],
  },
  es: {
    yes: ['sí', 'claro', 'por supuesto'],
    no: ['no', 'nunca'],
    unknown: ['no sé', 'no lo sé', 'no estoy seguro', 'no estoy segura', 'ni idea'],
  },
  fr: {
    yes: ['oui', 'ouais', 'bien sûr', 'd’accord'],
    no: ['non', 'pas', 'jamais'],
    unknown: ['je ne sais pas', 'sais pas', 'je sais pas', 'pas sûr', 'aucune idée'],
  },
  de: {
    yes: ['ja', 'klar', 'natürlich', 'stimmt'],
    no: ['nein', 'nö', 'nicht', 'lieber nicht'],
    unknown: ['weiß nicht', 'weiß ich nicht', 'weiss nicht', 'weiss ich nicht', 'keine ahnung'],
  },
  fa: {
    yes: ['بله', 'آره', 'بلی', 'حتما'],
    no: ['نه', 'خیر', 'ندارم'],
    unknown: ['نمی‌دانم', 'نمیدانم', 'نمی‌دونم', 'نمیدونم', 'مطمئن نیستم'],
  },
  ru: {
    yes: ['да', 'конечно', 'ага'],
    no: ['нет', 'нету'],
    unknown: ['не знаю', 'не уверен', 'не уверена', 'понятия не имею'],
  },
};

/** All languages together: people mix them. */
const phrases: Readonly<Record<Meaning, readonly string[]>> = {
  yes: Object.values(spoken).flatMap(({ yes }) => yes.map(plainWords)),
  no: Object.values(spoken).flatMap(({ no }) => no.map(plainWords)),
  unknown: Object.values(spoken).flatMap(({ unknown }) => unknown.map(plainWords)),
};

// Longer than this it tells something more, and may well be a question.
const mostWords = 6;

const isQuestion = (text: string): boolean => /[?؟]/u.test(text);

/** Yes, no or "I do not know" in any of the eleven languages; nothing when it says more than that. */
export const readYesNo = (text: string): Meaning | undefined => {
  const words = plainWords(text);
  if (isQuestion(text) || countWords(words) > mostWords) return undefined;
  if (phrases.unknown.some((phrase) => words.includes(phrase))) return 'unknown';
  return meanings.find((meaning) => phrases[meaning].some((phrase) => words.startsWith(phrase)));
};
