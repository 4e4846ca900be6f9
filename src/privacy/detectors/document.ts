import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';

/** Words for a document that carries a number, and for the number itself. */
const documents = [
  '(?:paspoort|rijbewijs|documents?|vreemdelingen|identiteits(?:kaart|bewijs)?|id[ -]?(?:kaart|bewijs)?)[ -]?(?:nummer|nr\\.?)?',
  'v[ -]?(?:nummer|nr\\.?|number)|verblijfs(?:vergunning|document|pas)(?:nummer)?|ind[ -]?nummer|identiteitskaart(?:nummer)?',
  "passport|driv(?:ing|er['’]?s) licen[cs]e|identity card|id card|residence (?:permit|card)|document|alien number",
  'pasaport\\p{L}{0,6}|ehliyet\\p{L}{0,6}|sürücü belge\\p{L}{0,4}|kimlik(?: kart\\p{L}{0,4})?|oturum (?:kart\\p{L}{0,4}|izni\\p{L}{0,3})',
  '(?:جواز (?:ال)?سفر\\p{L}{0,2}|جوازي|رخصة (?:ال)?قيادة\\p{L}{0,2}|رخصة قيادتي|(?:ال)?هوية|هويتي|بطاقة (?:ال)?هوية|الإقامة|إقامتي)',
  'paszport\\p{L}{0,2}|praw[oa] jazdy|dowod\\p{L}{0,2}(?: osobist\\p{L}{2,3})?|dowód osobisty|kart[ayęi] pobytu',
  'паспорт\\p{L}{0,2}|водійськ\\p{L}{1,3}(?: посвідченн\\p{L})?|посвідченн\\p{L} водія|посвідк\\p{L}|id-?картк?\\p{L}?',
  'водительск\\p{L}{1,4} (?:прав\\p{L}?|удостоверени\\p{L})|прав|удостоверени\\p{L}(?: личности)?|вид\\p{L}? на жительство',
  'pasaporte|(?:permiso|carnet|licencia) de conducir|documento(?: de identidad)?|tarjeta de (?:identidad|residencia)|permiso de residencia',
  "passeport|permis(?: de (?:conduire|séjour))?|carte d['’]identité|titre de séjour",
  '(?:reise)?pass(?:nummer)?|führerschein(?:nummer)?|(?:personal)?ausweis(?:nummer)?|aufenthaltstitel(?:nummer)?',
  '(?:پاسپورت|گذرنامه|گواهینامه(?: رانندگی)?|کارت (?:شناسایی|ملی|اقامت))\\p{L}{0,2}',
];
const numberWord =
  'nummer|nr\\.?|no\\.?|number|numaras[ıi]|numaram|numer|numeru|номер|número|numéro|رقم|شماره|serial|seria|серія|серия';
const prefixed = '(?:رقم|شماره|número de|numéro de|numero de|numer|номер|number of)';
const fillers =
  `${numberWord}|is|was|van|de|het|mijn|met|my|of|the|with|to|jest|mojego|це|є|мого|моего|мой|это|es|est|ist|lautet|meine?[sr]?|` +
  'staat|heeft|dat|die|luidt|onder|has|that|which|it|ma|o|numerze|має|такий|имеет|такой|tiene|con|a|avec|porte|hat|mit|der|die|vom|يحمل|دارد|هو|هي|من|برابر|mi|mon|ma|de|du|del|num|:|en|tijdelijke';

const compact = '(?=[\\p{L}]{0,4}[\\p{L}\\d]*\\d)(?=(?:\\p{L}*\\d){3})[\\p{L}\\d]{6,14}';
const spaced = '(?:[A-Za-z]{1,3}[ .-]?)?\\d{2,10}(?:[ .-]\\d{2,6}){1,4}';

const document = new RegExp(
  `(?<!\\p{L})(?:${prefixed} )?(?:${documents.join('|')})(?![\\p{L}[])`,
  'giu',
);
const afterWords = new RegExp(
  `(?:,? ?(?:${fillers})(?![\\p{L}\\p{N}])){0,5} ?[:=#(]? ?(?:\\n)?(?<number>${spaced}|${compact})(?![\\p{L}\\p{N}[]|[-/.]\\d)`,
  'diuy',
);
const beforeWords = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${compact}) (?:is|was|ist|est|es|to|це|это|jest|van|of|von|de)(?: (?:het|mijn|my|the|mein|mon|mi|mój|мій|мой)){0,2} $`,
  'diu',
);

const isTelephone = (digits: string): boolean => /^(?:06\d{8}|0[1-57]\d{8})$/.test(digits);
const isDate = (written: string): boolean =>
  /^(?:\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d|(?:19|20)\d\d[ .-]\d\d[ .-]\d\d)$/.test(written);
const isYears = (written: string): boolean => /^(?:(?:19|20)\d\d[ .-]?)+$/.test(written);

const isNumber = (written: string): boolean =>
  !isTelephone(written.replace(/[ .-]/g, '')) &&
  !isDate(written) &&
  !isYears(written) &&
  written.replace(/[ .-]/g, '').length >= 6;

const spanOf = (match: RegExpExecArray | null, from: number): Span | undefined => {
  const [start, end] = match?.indices?.groups?.['number'] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return isNumber(match?.groups?.['number'] ?? '')
    ? { start: from + start, end: from + end }
    : undefined;
};

const longestBefore = 60;

/** The number of a passport, identity card, driving licence or foreign national (V-number), beside its word. */
export const documentNumber: Detector = {
  kind: 'document',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(document)) {
      afterWords.lastIndex = index + found.length;
      const from = Math.max(0, index - longestBefore);
      const spans = [
        spanOf(afterWords.exec(text), 0),
        spanOf(beforeWords.exec(text.slice(from, index)), from),
      ];
      yield* spans.filter((span) => span !== undefined);
    }
  },
};
