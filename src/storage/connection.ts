import type { Reader } from './tables.ts';

/** An open database: the same tables and the same SQL in SQLite and PostgreSQL. */
export interface Connection {
  readonly db: Reader;
  /** After an erasure: takes what was erased out of the database's own logs too, where it keeps one. */
  readonly forgetErased: () => Promise<void>;
  /** Writes something that is thrown away, for good: only so it is known that there is room again. */
  readonly tryWriting: () => Promise<void>;
  readonly close: () => Promise<void>;
}
