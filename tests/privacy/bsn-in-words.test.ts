import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';

const redacted = (text: string): string => redact(new RawText(text)).text;

describe('a burgerservicenummer in words', () => {
  it.each([
    ['bsn een twee drie vier vijf zes zeven acht negen', 'bsn [BSN]'],
    ['mijn BSN is één, twee, drie, vier, vijf, zes, zeven, acht.', 'mijn BSN is [BSN].'],
    [
      'burgerservicenummer: negen 9 negen 9 negen 0 nul 1 negen, klopt dat',
      'burgerservicenummer: [BSN], klopt dat',
    ],
  ])('is masked in "%s"', (text, masked) => expect(redacted(text)).toBe(masked));

  it.each([
    'bsn een twee drie',
    'mijn bsn is een nummer van negen cijfers',
    'een twee drie vier vijf zes zeven acht negen',
    'bsn eenentwintig, tweeëndertig',
  ])('is not seen in "%s"', (text) => expect(redacted(text)).toBe(text));
});
