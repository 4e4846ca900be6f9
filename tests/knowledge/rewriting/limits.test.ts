import { describe, expect, it } from 'vitest';
import { makeLogger } from '../../../src/runtime/index.ts';
import { askSparingly } from '../../../src/knowledge/rewriting/ask-sparingly.ts';
import { makeDayCosts } from '../../../src/knowledge/rewriting/day-costs.ts';
import { rememberResults } from '../../../src/knowledge/rewriting/remember-results.ts';

const clockAt = (iso: string) => {
  let now = new Date(iso);
  return {
    clock: () => now,
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
};

const prompt = { instruction: 'translate', text: 'tekst' };

describe('the day’s costs', () => {
  it('end at the calls that were allowed, and begin again the next day', () => {
    const { clock, pass } = clockAt('2026-11-24T23:50:00Z');
    const costs = makeDayCosts(2, clock);
    expect([costs.takeCall(), costs.takeCall(), costs.takeCall()]).toEqual([true, true, false]);
    pass(15);
    expect(costs.takeCall()).toBe(true);
  });

  it('count calls and tokens, each day from zero', () => {
    const { clock, pass } = clockAt('2026-11-24T23:50:00Z');
    const costs = makeDayCosts(2, clock);
    costs.takeCall();
    costs.addTokens(300);
    costs.addTokens(20);
    expect(costs.today()).toEqual({ calls: 1, tokens: 320 });
    pass(15);
    expect(costs.today()).toEqual({ calls: 0, tokens: 0 });
    costs.addTokens(7);
    expect(costs.today()).toEqual({ calls: 0, tokens: 7 });
  });

  it('are in the log after each answer, and nothing of what was asked or answered', async () => {
    const logged: unknown[] = [];
    const logger = Object.assign(makeLogger('silent'), {
      info: (line: unknown) => logged.push(line),
    });
    const { clock } = clockAt('2026-11-24T10:00:00Z');
    const answer = { text: 'text', tokens: 12 };
    const ask = askSparingly(() => Promise.resolve(answer), { dayLimit: 2, clock, logger });
    for (let turn = 0; turn < 3; turn += 1) await ask(prompt);
    expect(logged).toEqual([
      { calls: 1, tokens: 12 },
      { calls: 2, tokens: 24 },
    ]);
  });
});

describe('a model that fails', () => {
  const failing = () => {
    const { clock, pass } = clockAt('2026-11-24T10:00:00Z');
    const calls = { made: 0, works: false };
    const ask = askSparingly(
      () => {
        calls.made += 1;
        return calls.works
          ? Promise.resolve({ text: 'text', tokens: 1 })
          : Promise.reject(new Error('down'));
      },
      { dayLimit: 100, clock, logger: makeLogger('silent') },
    );
    return { ask: () => ask(prompt), calls, pass };
  };

  it('is left alone for five minutes after three failures in a row', async () => {
    const { ask, calls, pass } = failing();
    for (let turn = 0; turn < 5; turn += 1) expect(await ask()).toBeUndefined();
    expect(calls.made).toBe(3);
    pass(6);
    await ask();
    await ask();
    expect(calls.made).toBe(4);
  });

  it('is asked again as before once it works', async () => {
    const { ask, calls, pass } = failing();
    for (let turn = 0; turn < 3; turn += 1) await ask();
    pass(6);
    calls.works = true;
    expect(await ask()).toBe('text');
    calls.works = false;
    await ask();
    await ask();
    expect(calls.made).toBe(6);
  });
});

describe('remembered results', () => {
  const counting = (capacity: number) => {
    const made: string[] = [];
    const remembered = rememberResults<string>(capacity, (result) => result !== 'lost');
    const ask = (key: string) =>
      remembered(key, () => {
        made.push(key);
        return Promise.resolve(key);
      });
    return { ask, made };
  };

  it('are made once, also for who asks at the same time', async () => {
    const { ask, made } = counting(10);
    await Promise.all([ask('a'), ask('a')]);
    await ask('a');
    expect(made).toEqual(['a']);
  });

  it('are no more than the capacity: the one longest unasked goes', async () => {
    const { ask, made } = counting(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('do not keep what is not worth keeping', async () => {
    const { ask, made } = counting(10);
    await ask('lost');
    await ask('lost');
    expect(made).toEqual(['lost', 'lost']);
  });
});
