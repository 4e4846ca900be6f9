import { expect, it } from 'vitest';
import { holdSockets } from '../../bench/hold/sockets.ts';

it('answers everybody once, without an error, while sixty sockets are open', async () => {
  const size = { sockets: 60, perSecond: 8, seconds: 15, warmingTurns: 20 };
  const held = await holdSockets(size, () => undefined);
  expect(held).toMatchObject({
    turns: 120,
    errors: {},
    unanswered: 0,
    repliesTwice: 0,
    socketsClosed: 0,
  });
});
