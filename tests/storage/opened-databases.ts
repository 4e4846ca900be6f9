import { vi } from 'vitest';
import type Database from 'better-sqlite3';

/** Every SQLite database that was opened in this file, the newest last: a test makes its disk full. */
export const openedDatabases: Database.Database[] = [];

/** Stands for `better-sqlite3`: the real one, that remembers what it opened. */
export const rememberingSqlite = async (): Promise<{ default: unknown }> => {
  const { default: Real } = await vi.importActual<{ default: typeof Database }>('better-sqlite3');
  class Remembering extends Real {
    constructor(...given: ConstructorParameters<typeof Database>) {
      super(...given);
      openedDatabases.push(this);
    }
  }
  return { default: Remembering };
};

/** No page can be added to the newest database, as on a full disk. */
export const fillDisk = (): void => {
  openedDatabases.at(-1)?.pragma('max_page_count = 1');
};

/** There is room again. */
export const makeRoom = (): void => {
  openedDatabases.at(-1)?.pragma('max_page_count = 1000000');
};
