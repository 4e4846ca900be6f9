import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';

const ofLength = (length: number, piece: string): RawText =>
  new RawText(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

const fastestMs = (text: RawText): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      redact(text);
      return performance.now() - start;
    }),
  );

// Below this a measurement is mostly noise; on a busy machine a slow detector still fails every time.
const floorMs = 10;

describe('redact on hostile input', () => {
  it.each([
    ['digits', '1'],
    ['digits with spaces', '1 '],
    ['digits with dashes', '1-'],
    ['at signs', '@'],
    ['letters before at signs', `${'a'.repeat(64)}@`],
    ['letters', 'a'],
    ['spaces', ' '],
    ['line breaks', 'a \n'],
    ['numbers of organisations', '088 123 65 55 '],
    ['account beginnings', 'NL91'],
    ['words for a code', 'code '],
    ['words before a password', 'wachtwoord van de '],
    ['open quotes', 'wachtwoord: "'],
    ['reversed codes', 'is mijn code is '],
    ['dates', '1-1-2026-'],
    ['logins', 'log in met '],
    ['logins with a word', 'log in met a1 en '],
    ['logins that end with the verb', 'abc ile giriş '],
    ['words between', 'ww is nu altijd '],
    ['passwords in use', 'gebruik abc als wachtwoord '],
    ['lists', 'ww a1b2, '],
    ['letters with codes', 'brief staat er in de '],
    ['digits in words', 'bsn een twee '],
    ['digits in words without spaces', 'een'],
    ['invisible characters', '\u200b'],
    ['characters that unfold', '\ufdfa'],
    ['introductions', 'ik heet '],
    ['names', 'ik heet Jan van de '],
    ['streets', 'Kerkstraat '],
    ['streets with numbers', 'Kerkstraat 12 '],
    ['homes without a street', 'ik woon op a b c d 1 '],
    ['births', 'geboren op '],
    ['births with dates', '12-03-1980 geboren '],
    ['documents', 'paspoort nummer is van '],
    ['plates beside a name', 'XX-12-YY ik heet Jan '],
    ['words for digits', 'een twee '],
    ['letters for digits', 'O1l'],
    ['letters of two alphabets', 'аa'],
    ['marks on digits', '1\u0336'],
    ['passwords in a clause', 'wachtwoord a1b2c3 '],
    ['codes in a clause', 'code 123 456 '],
    ['pairing codes', 'koppelcode a b c d '],
    ['beginnings of a BSN', 'bsn 1, '],
    ['half characters', '\ud800'],
  ])('takes time that grows no faster than the length of %s', { retry: 2 }, (_, piece) => {
    const half = Math.max(floorMs, fastestMs(ofLength(20_000, piece)));
    expect(fastestMs(ofLength(40_000, piece)) / half).toBeLessThan(4);
  });
});
