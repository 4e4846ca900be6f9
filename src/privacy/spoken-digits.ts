import type { Span } from './canonical-text.ts';

/** Zero to nine, in the languages the assistant answers in; `/` between spellings. */
const spokenDigits = [
  'nul een/één/eén twee drie vier vijf zes zeven acht negen',
  'zero/oh one two three four five six seven eight nine',
  'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  'صفر واحد اثنان/اثنين/إثنان ثلاثة/ثلاث أربعة/اربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  "нуль один два три чотири п'ять шість сім вісім дев'ять",
  'ноль/нуль один два три четыре пять шесть семь восемь девять',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'zéro un deux trois quatre cinq six sept huit neuf',
  'null eins zwei/zwo drei vier fünf sechs sieben acht neun',
  'صفر یک دو سه چهار پنج شش هفت هشت نه',
];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const units = 'een twee drie vier vijf zes zeven acht negen';

const singles = spokenDigits.flatMap((row) =>
  row
    .split(' ')
    .flatMap((spellings, digit) =>
      spellings.split('/').map((word) => [word, String(digit)] as const),
    ),
);

/** In Dutch a telephone number is told by twos: "twaalf vierendertig". */
const dutchPairs = [
  ...teens.split(' ').map((word, unit) => [word, String(10 + unit)] as const),
  ...tens
    .split(' ')
    .flatMap((ten, at) => [
      [ten, String(20 + at * 10)] as const,
      ...units
        .split(' ')
        .map(
          (unit, one) =>
            [`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`, `${at + 2}${one + 1}`] as const,
        ),
    ]),
];

const valueOf: ReadonlyMap<string, string> = new Map([...singles, ...dutchPairs]);

interface Piece extends Span {
  readonly digits: string;
  readonly isWord: boolean;
}

/** A text in which numbers told in words are digits, and the way back to where they stood. */
export interface DigitReading {
  readonly text: string;
  /** Where a stretch stood in the given text; nothing where it holds no number told in words. */
  originalSpan(span: Span): Span | undefined;
}

const fewestWords = 4;
const between = /^[ ,.;\n-]{0,3}$/;

const pieceOf = ({ 0: written, index: start }: RegExpExecArray): Piece | undefined => {
  const isWord = !/^\d/.test(written);
  const word = written.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");
  const digits = isWord ? valueOf.get(word) : written;
  return digits === undefined ? undefined : { digits, isWord, start, end: start + written.length };
};

/** Numbers told piece by piece, with enough words among them to be no "een" and "twee" of a sentence. */
const rowsOf = (text: string): Piece[][] => {
  const rows: Piece[][] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}'’ʼ]+|\d+/gu)) {
    const piece = pieceOf(match);
    if (piece === undefined) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && between.test(text.slice(last.end, Math.min(piece.start, last.end + 4))))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.filter((row) => row.filter(({ isWord }) => isWord).length >= fewestWords);
};

interface Draft {
  read: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly spoken: boolean[];
}

const appendTyped = (draft: Draft, text: string, { start, end }: Span): void => {
  draft.read += text.slice(start, end).replace(/[,;]/g, ' ');
  for (let at = start; at < end; at += 1) {
    draft.starts.push(at);
    draft.ends.push(at + 1);
    draft.spoken.push(false);
  }
};

const appendSpoken = (draft: Draft, { digits, start, end }: Piece): void => {
  draft.read += digits;
  draft.starts.push(...Array.from(digits, () => start));
  draft.ends.push(...Array.from(digits, () => end));
  draft.spoken.push(...Array.from(digits, () => true));
};

const draftOf = (text: string, pieces: readonly Piece[]): Draft => {
  const draft: Draft = { read: '', starts: [], ends: [], spoken: [] };
  let at = 0;
  for (const piece of pieces) {
    if (!piece.isWord) continue;
    appendTyped(draft, text, { start: at, end: piece.start });
    appendSpoken(draft, piece);
    at = piece.end;
  }
  appendTyped(draft, text, { start: at, end: text.length });
  return draft;
};

/** Reads digits told in words ("nul zes twaalf …") as digits; nothing where there are none. Takes linear time. */
export const readSpokenDigits = (text: string): DigitReading | undefined => {
  const pieces = rowsOf(text).flat();
  if (pieces.length === 0) return undefined;
  const { read, starts, ends, spoken } = draftOf(text, pieces);
  return {
    text: read,
    originalSpan: ({ start, end }) =>
      spoken.slice(start, end).includes(true)
        ? { start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }
        : undefined,
  };
};
