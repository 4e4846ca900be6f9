import { expect, test } from 'vitest';
import { languageName, timeOfDay, waitedFor } from '../../../frontend/desk/src/words/labels.ts';
import { explainRefusal } from '../../../frontend/desk/src/words/notices.ts';
import { openDeskApi } from '../../../frontend/desk/src/model/desk-api.ts';
import { languages } from '../../../src/conversation/index.ts';
import { deskErrors } from '../../../src/desk/desk-views.ts';

test.for([
  [-5000, 'net'],
  [59_999, 'net'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [60 * 60_000, '1 u 00'],
  [125 * 60_000, '2 u 05'],
] as const)('who waits %i ms waits "%s"', ([ms, words]) => {
  expect(waitedFor(ms)).toBe(words);
});

test('every language of the assistant has a Dutch name', () => {
  expect(languages.map(languageName)).toEqual(
    'Nederlands Engels Turks Arabisch Pools Oekraïens Spaans Frans Duits Perzisch Russisch'.split(
      ' ',
    ),
  );
});

test('times are those of the Netherlands, wherever the screen thinks it is', () => {
  expect(timeOfDay('2026-11-20T10:00:00.000Z')).toBe('11:00');
});

test('every refusal is explained in a sentence', () => {
  for (const error of deskErrors) expect(explainRefusal({ error }), error).toMatch(/^[A-Z].*\.$/);
});

test.for([
  {
    what: 'a server that fails',
    answer: () => Promise.resolve(new Response('{}', { status: 500 })),
  },
  { what: 'no network', answer: () => Promise.reject(new TypeError('failed to fetch')) },
  { what: 'a page of a proxy', answer: () => Promise.resolve(new Response('<html>')) },
  {
    what: 'an error that is not ours',
    answer: () => Promise.resolve(new Response('{"message":"blocked"}', { status: 403 })),
  },
])('$what is told as unreachable', async ({ answer }) => {
  expect(await openDeskApi(answer).queue()).toEqual({
    ok: false,
    refusal: { error: 'unreachable' },
  });
});
