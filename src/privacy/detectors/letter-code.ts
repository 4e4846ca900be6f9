import type { Span } from '../canonical-text.ts';
import { afterWord, groupSpan, looksSecret, matchAt, matchBefore } from './secret-looks.ts';

const letterWords = [
  'brief(?:je)?|schreiben|letter|lettre|carta|mektup(?:ta|taki|tan|umda)?',
  'list|liście|listu|лист[іу]?|письм[оеа]',
  '(?:ال)?رسالة|(?:ال)?خطاب|نامه',
];
const fillers = [
  'van|digid|de|het|een|mijn|staat|stond|is|er|met|dit|deze|als|volgende|die|ik|kreeg|krijg',
  'it|says|said|there|with|from|the|i|got|has|was|code|kod|yazıyor|yazan|şu|jest|mam|napisano|było',
  'написано|стоїть|є|стоит|было|був|з|код|с|pone|dice|hay|viene|con|el|código|il|y|a|est|écrit|avec|le',
  'steht|mit|der|von|مكتوب|فيها|هو|هي|نوشته|شده|است|کد|آمده',
];
const aCode =
  '(?=\\p{L}{0,11}\\d)(?=\\d{0,11}\\p{L})[\\p{L}\\p{N}]{4,12}(?:-[\\p{L}\\p{N}]{2,6}){0,3}' +
  '(?![\\p{L}\\p{N}[]|[-./]\\d)';
const prepositions = 'in|op|uit|on|from|aus|im|z|w|з|із|у|в|из|de|en|dans|في|من|در|از';
const determiners = 'de|mijn|die|deze|een|the|my|la|mi|ma|dem|der';

const letter = new RegExp(`(?<!\\p{L})(?:${letterWords.join('|')})(?![\\p{L}[])`, 'giu');
const codeAfter = afterWord(`(?: (?:${fillers.join('|')})(?!\\p{L})){0,6} ?:? (?<code>${aCode})`);
const codeBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<code>${aCode})(?: (?:${prepositions}))(?: (?:${determiners}))? $`,
  'diu',
);

const dutchPostcode = /^[1-9]\d{3}[a-z]{2}$/i;
const wordWithYear = /^\p{L}{4,}(?:19|20)\d\d$/u;

const isLetterCode = (value: string): boolean =>
  looksSecret(value) && !dutchPostcode.test(value) && !wordWithYear.test(value);

/** A code of letters and digits that stands in a letter: "in de brief staat AB12CD34E". */
export function* findLetterCodes(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(letter)) {
    const after = matchAt(text, index + found.length, codeAfter);
    const before = matchBefore(text, index, codeBefore);
    const spans = [
      after ? groupSpan(after, 'code') : undefined,
      before ? groupSpan(before.match, 'code', before.from) : undefined,
    ];
    for (const span of spans) {
      if (span && isLetterCode(text.slice(span.start, span.end))) yield span;
    }
  }
}

// DigiD shows four letters to pair its app with: https://www.digid.nl/inlogmethodes/digid-app
const pairing = /koppel ?code(?: \p{Ll}+){0,4} ?:? ?(?<code>[A-Z]{4})(?![\p{L}\p{N}])/dgu;

/** The letters that pair the DigiD app with a screen: "de koppelcode is RTKP". */
export function* findPairingCodes(text: string): Generator<Span> {
  for (const match of text.matchAll(pairing)) {
    const span = groupSpan(match, 'code');
    if (span) yield span;
  }
}
