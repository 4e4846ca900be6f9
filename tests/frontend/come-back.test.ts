import { describe, expect, it } from 'vitest';
import { callServer } from '../../frontend/widget/src/chat/call-server.ts';
import {
  comeBackMsIn,
  notSoonerThan,
  secondsToTell,
} from '../../frontend/widget/src/chat/come-back.ts';
import { wordsIn } from '../../frontend/widget/src/words/index.ts';

const now = Date.parse('2026-11-23T10:00:00Z');
const told = (status: number, retryAfter?: string) =>
  comeBackMsIn(
    { status, headers: new Headers(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) },
    now,
  );

describe('when a server wants to be asked again', () => {
  it.each([
    [429, '7', 7000],
    [503, '7', 7000],
    [503, 'Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
    [429, '0', 1000],
    [503, 'Mon, 23 Nov 2026 09:00:00 GMT', 1000],
    [429, '86400', 60_000],
    [429, undefined, undefined],
    [429, 'soon', undefined],
    [500, '7', undefined],
    [200, '7', undefined],
  ])('%s with %s is %s ms', (status, retryAfter, ms) => expect(told(status, retryAfter)).toBe(ms));

  it('is waited for in full, and by some a little longer', () => {
    expect([0, 0.5, 1].map((chance) => notSoonerThan(20_000, chance))).toEqual([
      20_000, 22_500, 25_000,
    ]);
  });

  it.each([
    [1000, 5],
    [5000, 5],
    [5001, 10],
    [60_000, 60],
  ])('%s ms is told as %s seconds', (ms, seconds) => expect(secondsToTell(ms)).toBe(seconds));

  it.each(Object.entries(wordsIn))('is told in words of %s', (_, words) => {
    expect(words.busy(20)).toContain('20');
    expect(words.busy(20)).not.toContain('undefined');
  });
});

it('brings what the server asks for to whoever called it', async () => {
  const busy = () =>
    Promise.resolve(new Response('{}', { status: 429, headers: { 'retry-after': '9' } }));
  expect(await callServer(busy, 'https://o.example', {})).toEqual({
    ok: false,
    why: 'unreachable',
    comeBackMs: 9000,
  });
});
