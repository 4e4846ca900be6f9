import { expect, it } from 'vitest';
import { forTerminal } from '../../src/runtime/index.ts';
import { nastyTexts } from '../nasty-texts.ts';

it.each(nastyTexts)('gives a terminal nothing to obey: $name', ({ text }) => {
  expect(forTerminal(text)).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/u);
});

it('writes out what would have been obeyed, and leaves the rest', () => {
  expect(forTerminal('a\u001b[31mb\n\tc é 👍 ب')).toBe(String.raw`a\u001b[31mb` + '\n\tc é 👍 ب');
});

it.each(nastyTexts)('leaves JSON as it means: $name', ({ text }) => {
  expect(JSON.parse(forTerminal(JSON.stringify({ text }, null, 2)))).toEqual({ text });
});
