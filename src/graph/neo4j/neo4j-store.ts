import neo4j, { type BookmarkManager, type Driver, type QueryConfig, type Session } from 'neo4j-driver';
import type { StoreRules } from '../../ontology/store-rules.ts';
import { CommitListeners } from '../commit-listeners.ts';
import { withDeadline } from '../deadline.ts';
import type {
  Capabilities,
  DataVersion,
  GraphStore,
  ReadOptions,
  Row,
  SearchHit,
  SearchRequest,
  Statement,
  WriteTransaction,
} from '../graph-store.ts';
import { RunningWork } from '../running-work.ts';
import { readAutoCommit, type ReadLimits } from './auto-commit-read.ts';
import { changeVersion, readVersion } from './data-version.ts';
import { badAddress, translateError, translateFailure } from './errors.ts';
import { ReadBatches } from './read-batches.ts';
import { searchableLabels, setUpSchema } from './schema.ts';
import { searchGraph } from './search.ts';
import { Neo4jWriteTransaction } from './write-transaction.ts';

export interface Neo4jSettings {
  /** NEO4J_URI: neo4j:// routes to the members of a cluster, bolt:// speaks to one server; +s for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string;
}

/** Connects, and fails at once when the server, the user or the database is not there. */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const driver = makeDriver(settings);
  const store = new Neo4jStore(driver, settings.database);
  try {
    await store.ping();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function makeDriver({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // Hints for those who write queries by hand; they cost a little on every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      // Else a message more with each statement tells the server which function of the driver sent it.
      telemetryDisabled: true,
    });
  } catch (error) {
    throw badAddress(error);
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly capabilities: Capabilities = { stopsReads: true, sharedWriters: true, orderedIndexes: true };

  readonly #driver: Driver;
  readonly #work = new RunningWork();
  readonly #listeners = new CommitListeners();
  readonly #shared: { readonly bookmarkManager: BookmarkManager; readonly database?: string };
  readonly #reading: QueryConfig;
  readonly #readOne = (statement: Statement, limits: ReadLimits): Promise<Row[]> =>
    readAutoCommit(this.#driver, this.#shared, statement, limits);
  readonly #batches = new ReadBatches(this.#readOne);
  #searchable: readonly string[] = [];

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    // The driver's bookmark manager hands each session what the ones before it committed: a client reads its own writes
    // on any member of a cluster.
    this.#shared = { bookmarkManager: driver.executeQueryBookmarkManager, ...(database !== undefined && { database }) };
    this.#reading = { ...this.#shared, routing: neo4j.routing.READ };
  }

  /** One statement without retries, so that a wrong setting shows at once. */
  ping(): Promise<void> {
    return this.#run(() => this.#inSession('READ', async (session) => void (await session.run('RETURN 1'))));
  }

  setUp(rules: StoreRules): Promise<void> {
    return this.#run(async () => {
      await this.#inSession('WRITE', (session) => setUpSchema(session, rules));
      this.#searchable = [];
    });
  }

  read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    return this.#run(() =>
      withDeadline(options, (stop) => {
        const limits = { stop, timeoutMs: options.timeoutMs };
        return statement.bounded === true ? this.#batches.read(statement, limits) : this.#readOne(statement, limits);
      }),
    );
  }

  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#work.run(async () => {
      try {
        const { result, version } = await this.#inSession('WRITE', (session) =>
          session.executeWrite(async (native) => {
            const transaction = new Neo4jWriteTransaction(native);
            const result = await transaction.complete(work);
            return { result, version: transaction.hasChanged ? await changeVersion(native) : undefined };
          }),
        );
        if (version !== undefined) this.#listeners.tell(version);
        return result;
      } catch (error) {
        throw translateError(error);
      }
    });
  }

  search(request: SearchRequest): Promise<SearchHit[]> {
    return this.#run(async () => {
      if (this.#searchable.length === 0) this.#searchable = await searchableLabels(this.#driver, this.#reading);
      return searchGraph(this.#driver, this.#reading, request, this.#searchable);
    });
  }

  version(): Promise<DataVersion> {
    return this.#run(() => readVersion(this.#driver, this.#reading));
  }

  onCommit(listener: (version: DataVersion) => void): () => void {
    return this.#listeners.add(listener);
  }

  close(): Promise<void> {
    return this.#work.close(() => this.#driver.close());
  }

  async #inSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ ...this.#shared, defaultAccessMode: neo4j.session[mode] });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#work.run(work);
    } catch (error) {
      throw translateFailure(error);
    }
  }
}
