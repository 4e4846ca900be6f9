import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeDesk } from './storage/desk.ts';
import { describeErasure } from './storage/erasure.ts';
import { describeFeed } from './storage/feed.ts';
import { describeHandoffs } from './storage/handoffs.ts';
import { describeInbox } from './storage/inbox.ts';
import { openPostgresWorld, openSqliteWorld, type OpenWorld } from './storage/open-world.ts';
import { startPostgres, type PostgresServer } from './storage/start-postgres.ts';
import { describeTurns } from './storage/turns.ts';

const describeStorage = (openWorld: OpenWorld): void => {
  describe('inbox', () => describeInbox(openWorld));
  describe('turns', () => describeTurns(openWorld));
  describe('handoffs', () => describeHandoffs(openWorld));
  describe('desk', () => describeDesk(openWorld));
  describe('feed', () => describeFeed(openWorld));
  describe('erasure', () => describeErasure(openWorld));

  test('answers a ping while it is open', async () => {
    const world = await openWorld();
    await expect(world.ping()).resolves.toBeUndefined();
    await world.close();
    await expect(world.ping()).rejects.toThrow();
  });
};

describe('SQLite', () => describeStorage(openSqliteWorld));

describe('PostgreSQL', () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  describeStorage(async () => {
    if (server === undefined) throw new Error('PostgreSQL is not there');
    return openPostgresWorld(await server.makeDatabase());
  });
});
