import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';

const months = [
  'jan(?:uari|uary|uar|vier)?|feb(?:ruari|ruary|ruar)?|f[ée]vrier|maart|mrt|mar(?:ch|s)?|märz|apr(?:il)?|avril|mei|may|mai|juni?|june?|juin',
  'juli?|july|juillet|aug(?:ustus|ust)?|août|sep(?:t|tember|tembre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]cembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'ocak|şubat|mart|nisan|may[ıi]s|haziran|temmuz|ağustos|eylül|ekim|kas[ıi]m|aral[ıi]k',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر',
  'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
];
const month = `(?:${months.join('|')})`;
const year = "(?:\\d{4}|['’]?\\d{2})(?!\\d)";
const date =
  `(?:\\d{1,2}(?: ?[-/.] ?| )\\d{1,2}(?: ?[-/.] ?| )${year}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|` +
  `\\d{1,2}(?:e|ste|de|st|nd|rd|th|er|\\.)?[ -](?:of |de )?${month}\\.?(?:[ -]?(?:de |del )?(?:,? ?)${year})|` +
  `${month} \\d{1,2}(?:st|nd|rd|th)?,? (?:of )?\\d{4}|\\d{8}(?!\\d))`;

/** What leads up to a date of birth. */
const born = [
  'geboren|ter wereld gekomen|(?<=ik )ben van|(?<=hij |zij |ze )is van|geboortedatum|geboortedag|geb\\.?(?: ?datum)?|verjaardag|jarig|g[e]?boorte',
  'born|date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?',
  'doğdum|doğmuş\\p{L}*|doğumlu\\p{L}*|doğum tarihi\\p{L}*|doğum günü\\p{L}*',
  'ولدت|وُلدت|مولود|مواليد|تاريخ (?:ال)?ميلاد\\p{L}*|ميلادي|تاريخ الولادة',
  'ur\\.|urodził\\p{L}{0,3}(?: się)?|urodzon\\p{L}{1,2}|data urodzenia|dat[aęy] urodzenia|urodziny',
  'народи(?:вся|лася|лась)|народжен\\p{L}{1,2}|дата (?:мого )?народження|дати народження|день народження',
  'родил(?:ся|ась)|рожд[её]н\\p{L}{0,2}(?!и)|дата (?:моего )?рождения|даты рождения|день рождения',
  'nac[ií]|nacid[oa]|nació|fecha de nacimiento|cumpleaños',
  'née?|date de naissance|naissance|anniversaire',
  'geboren|geburtsdatum|geburtstag|geb\\.',
  'متولد|تاریخ تولد\\p{L}*|به دنیا آمد\\p{L}*|زاده',
];
const bornWord = new RegExp(`(?<!\\p{L})(?:${born.join('|')})(?![\\p{L}[])`, 'giu');
const dateAfter = new RegExp(
  `[^\\d\\[\\].!?\\n]{0,70}?[ :(\\n=.-]{0,2}(?<!\\d)(?<date>${date})`,
  'diuy',
);
const between =
  'ben ik|ik ben|ben|is|was|werd|zijn|tarihinde|doğumlu|am|i was|ich wurde|wurde ich|nací|je suis|به|را|się';
const dateBefore = new RegExp(
  `(?<![\\d/.-])(?<date>${date})(?:['’]?(?:de|da|te|ta|e)(?!\\p{L}))?(?: (?:${between})){0,2} ?$`,
  'diu',
);

// A day on which a letter or benefit begins is not said with a birth in the same breath.
const otherDate =
  /(?:uitgerekend|aangifte|aanvra|verzond|vanaf|until|verloopt|geldig|expected|due|krijg|stuur|kreeg|betaal|moet ik|naar|afspraak|begint|ingaat|since|sinds)\p{L}*/iu;

// "Wie na 1-1-1960 geboren is": a line in a law, and nobody's day.
const bound =
  /(?<!\p{L})(?:v[oó][oó]r|na|vanaf|tussen|tot|before|after|since|between|until|önce|sonra|قبل|بعد|przed|po|до|після|после|antes de|después de|avant|après|vor|nach|پیش از|بعد از)(?: (?:el|le|dem|the))? $/iu;

const spanIn = (match: RegExpExecArray | null, from: number): Span | undefined => {
  const [start, end] = match?.indices?.groups?.['date'] ?? [];
  return start === undefined || end === undefined
    ? undefined
    : { start: from + start, end: from + end };
};

const after = (text: string, at: number): Span | undefined => {
  dateAfter.lastIndex = at;
  const span = spanIn(dateAfter.exec(text), 0);
  if (span === undefined) return undefined;
  const lead = text.slice(at, span.start);
  return otherDate.test(lead) || bound.test(lead) ? undefined : span;
};

const longestBefore = 60;

const before = (text: string, at: number): Span | undefined => {
  const from = Math.max(0, at - longestBefore);
  const span = spanIn(dateBefore.exec(text.slice(from, at)), from);
  return span && !bound.test(text.slice(Math.max(0, span.start - 20), span.start))
    ? span
    : undefined;
};

/** A day of birth: a date beside a word for being born. A year alone is none. */
export const birthDate: Detector = {
  kind: 'birth-date',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(bornWord)) {
      const span = after(text, index + found.length) ?? before(text, index);
      if (span) yield span;
    }
  },
};
