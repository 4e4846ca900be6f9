import { onTestFinished } from 'vitest';
import { Announcements } from '../../../src/runtime/index.ts';
import { openStorage, type Storage } from '../../../src/storage/index.ts';
import { makeDataDir } from '../../storage/data-dir.ts';

/** Storage on an empty database, and all that it announced. */
export interface World extends Storage {
  readonly news: readonly string[];
  /** A second process on the same database. */
  readonly another: () => Promise<Storage>;
}

/** Opens a new, empty database; it is closed and thrown away when the test is finished. */
export type OpenWorld = () => Promise<World>;

const listenTo = (announcements: Announcements): readonly string[] => {
  const news: string[] = [];
  announcements.listen('message-waiting', (it) =>
    news.push(`message-waiting ${it.conversationId}`),
  );
  announcements.listen('activity-appended', (it) =>
    news.push(`activity-appended ${it.conversationId}`),
  );
  announcements.listen('handoff-moved', (it) => news.push(`handoff-moved ${it.handoffId}`));
  return news;
};

const open = async (dataDir: string, databaseUrl?: string): Promise<World> => {
  const announcements = new Announcements();
  const another = async (): Promise<Storage> => {
    const storage = await openStorage({ dataDir, databaseUrl, announcements });
    onTestFinished(() => storage.close());
    return storage;
  };
  const news = listenTo(announcements);
  return { ...(await another()), news, another };
};

export const openSqliteWorld: OpenWorld = async () => open(await makeDataDir());

export const openPostgresWorld = async (databaseUrl: string): Promise<World> =>
  open('/not/used', databaseUrl);
