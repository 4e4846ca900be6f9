import nock from 'nock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { weatherStorm } from '../../bench/hold/storm/run-storm.ts';

// nock reads along on every connection, and trips over what this test sends.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

it('falls over nothing, and says nothing that it should not, at 2,000 hostile inputs', async () => {
  const stood = await weatherStorm({ seed: 5, inputs: 2000 }, () => undefined);
  expect(stood).toMatchObject({
    faults: [],
    printed: [],
    turnsFailed: 0,
    answersAfterwards: true,
    strangerUntouched: true,
  });
});
