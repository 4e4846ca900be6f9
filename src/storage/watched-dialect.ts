import type {
  CompiledQuery,
  DatabaseConnection,
  Dialect,
  Driver,
  QueryResult,
  TransactionSettings,
} from 'kysely';
import type { StorageWatch } from './storage-watch.ts';

/** A connection whose errors the watch explains. */
class WatchedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #watch: StorageWatch;

  constructor(inner: DatabaseConnection, watch: StorageWatch) {
    this.inner = inner;
    this.#watch = watch;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const result = await this.inner.executeQuery<R>(query);
      this.#watch.wasRead();
      return result;
    } catch (thrown) {
      throw this.#watch.explain(thrown);
    }
  }

  streamQuery<R>(query: CompiledQuery, rows: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery(query, rows);
  }
}

/** A driver that tells the watch what works and what does not. */
class WatchedDriver implements Driver {
  readonly #driver: Driver;
  readonly #watch: StorageWatch;

  constructor(driver: Driver, watch: StorageWatch) {
    this.#driver = driver;
    this.#watch = watch;
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  async acquireConnection(): Promise<WatchedConnection> {
    const inner = await this.#explained(() => this.#driver.acquireConnection());
    return new WatchedConnection(inner, this.#watch);
  }

  beginTransaction({ inner }: WatchedConnection, settings: TransactionSettings): Promise<void> {
    return this.#explained(() => this.#driver.beginTransaction(inner, settings));
  }

  async commitTransaction({ inner }: WatchedConnection): Promise<void> {
    await this.#explained(() => this.#driver.commitTransaction(inner));
    this.#watch.wasWritten();
  }

  /** A full disk, or a lost connection, has undone it already: what counts is the error that led here. */
  async rollbackTransaction({ inner }: WatchedConnection): Promise<void> {
    await this.#driver.rollbackTransaction(inner).catch(() => undefined);
  }

  releaseConnection({ inner }: WatchedConnection): Promise<void> {
    return this.#driver.releaseConnection(inner);
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw this.#watch.explain(thrown);
    }
  }
}

/** The same dialect under a watch. */
export const watched = (dialect: Dialect, watch: StorageWatch): Dialect => ({
  createDriver: () => new WatchedDriver(dialect.createDriver(), watch),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
});
