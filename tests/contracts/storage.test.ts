import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeDesk } from './storage/desk.ts';
import { describeErasure } from './storage/erasure.ts';
import { describeFeed } from './storage/feed.ts';
import { describeHandoffs } from './storage/handoffs.ts';
import { describeInbox } from './storage/inbox.ts';
import { openPostgresWorld, openSqliteWorld, type OpenWorld } from './storage/open-world.ts';
import { message } from './storage/samples.ts';
import { describeRetention } from './storage/retention.ts';
import { startPostgres, type PostgresServer } from './storage/start-postgres.ts';
import { describeTold } from './storage/told.ts';
import { describeTurns } from './storage/turns.ts';

const describeStorage = (openWorld: OpenWorld): void => {
  describe('inbox', () => describeInbox(openWorld));
  describe('turns', () => describeTurns(openWorld));
  describe('told', () => describeTold(openWorld));
  describe('handoffs', () => describeHandoffs(openWorld));
  describe('desk', () => describeDesk(openWorld));
  describe('feed', () => describeFeed(openWorld));
  describe('erasure', () => describeErasure(openWorld));
  describe('retention', () => describeRetention(openWorld));

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

  const makeDatabase = (): Promise<string> => {
    if (server === undefined) throw new Error('PostgreSQL is not there');
    return server.makeDatabase();
  };

  describeStorage(async () => openPostgresWorld(await makeDatabase()));

  test('makes the tables once when two processes start together', async () => {
    const address = await makeDatabase();
    const [one, two] = await Promise.all([openPostgresWorld(address), openPostgresWorld(address)]);
    const { conversationId } = await one.inbox.storeOnce(message('hallo'));
    expect(await two.feed.after(conversationId, 0)).toHaveLength(1);
  });

  test('says what to do when the password or the name of the database is wrong', async () => {
    const address = await makeDatabase();
    const wrongPassword = address.replace('test:test', 'test:geheim');
    await expect(openPostgresWorld(wrongPassword)).rejects.toThrow(
      /^The database test_\d+ at 127\.0\.0\.1:\d+ does not let us in: check the name and the password/,
    );
    await expect(openPostgresWorld(`${address}_gone`)).rejects.toThrow(/does not exist: make it/);
  });
});
