import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery, SqliteDriver, type DatabaseConnection, type QueryResult } from 'kysely';

/** How long a statement waits for another process that is writing. */
const usualPatienceMs = 5_000;
/** After one has waited in vain: else a hundred citizens would wait one behind another, each so long. */
const littlePatienceMs = 50;
const askAgainMs = 3;

/** How long statements wait now; all of a database share it. */
class Patience {
  #ms = usualPatienceMs;

  /** Milliseconds that only go forward: the clock on the wall may jump. */
  deadline(): number {
    return performance.now() + this.#ms;
  }

  lose(): void {
    this.#ms = littlePatienceMs;
  }

  regain(): void {
    this.#ms = usualPatienceMs;
  }
}

const isBusy = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_BUSY');

/**
 * Waits for another process without holding up this one: SQLite's own waiting stops the whole
 * process. Only what stands alone can meet a busy database: once a transaction has begun it has the lock.
 */
class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #patience: Patience;

  constructor(connection: DatabaseConnection, patience: Patience) {
    this.#connection = connection;
    this.#patience = patience;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = this.#patience.deadline();
    for (;;) {
      try {
        return await this.#connection.executeQuery<R>(query);
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() > deadline) {
          this.#patience.lose();
          throw error;
        }
        await sleep(askAgainMs);
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, rows: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery(query, rows);
  }
}

/** Kysely's driver, one connection that transactions take in turn, with two habits of its own. */
export class PatientDriver extends SqliteDriver {
  readonly #patience = new Patience();

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#patience);
  }

  /** Takes the write lock at once: a transaction that reads first and writes later cannot wait for it. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    this.#patience.regain();
  }
}
