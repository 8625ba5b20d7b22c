import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
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
import { checkParameters } from '../parameters.ts';
import { RunningWork } from '../running-work.ts';
import { openFolder, openInMemory, type Home } from './data-folder.ts';
import { changeVersion, readVersion } from './data-version.ts';
import { translate } from './errors.ts';
import { KeyLists } from './key-lists.ts';
import { MergeKeyCheck } from './merge-keys.ts';
import { ReadOnlyCheck } from './read-only.ts';
import { setUpSchema } from './schema.ts';
import { Search } from './search.ts';
import { rowsOf } from './values.ts';
import { WriteQueue } from './write-queue.ts';
import { EmbeddedWriteTransaction } from './write-transaction.ts';

export interface EmbeddedSettings {
  /** Where the graph is kept; in memory only, and gone with the process, when left out. */
  readonly folder?: string;
}

/**
 * Of a write: with one writer at a time no conflict is known to be possible; this is for those that Grafeo may still report.
 * Of a read of pages: a graph that is written to without a pause must not keep it waiting; its page may then lack a node.
 */
const MOST_ATTEMPTS = 3;

/** Opens the graph of a folder, or makes it. One process at a time may have a folder open. */
export async function openEmbeddedStore({ folder }: EmbeddedSettings): Promise<GraphStore> {
  const home = folder === undefined ? openInMemory() : openFolder(folder);
  try {
    return new EmbeddedStore(home, (await readVersion(home.database)) ?? (await beginGraph(home)));
  } catch (error) {
    home.close();
    throw translate(error);
  }
}

/** A graph has a version from the start, before anything is written to it. */
async function beginGraph(home: Home): Promise<DataVersion> {
  const transaction = new EmbeddedWriteTransaction(home.database.beginTransaction(), new MergeKeyCheck());
  const version = await changeVersion(transaction);
  await transaction.commit();
  await home.flush();
  return version;
}

/** Grafeo in this process. */
class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly capabilities: Capabilities = { stopsReads: false, sharedWriters: false, orderedIndexes: false };

  readonly #home: Home;
  readonly #database: GrafeoDB;
  readonly #work = new RunningWork();
  readonly #writes = new WriteQueue();
  readonly #listeners = new CommitListeners();
  readonly #mergeKeys = new MergeKeyCheck();
  readonly #readOnly: ReadOnlyCheck;
  readonly #search: Search;
  readonly #keyLists: KeyLists;
  #version: DataVersion;

  constructor(home: Home, version: DataVersion) {
    this.#home = home;
    this.#database = home.database;
    this.#version = version;
    this.#readOnly = new ReadOnlyCheck(home.database);
    this.#search = new Search(home.database);
    this.#keyLists = new KeyLists(home.database);
  }

  setUp(rules: StoreRules): Promise<void> {
    return this.#run(() =>
      this.#writes.run(async () => {
        await setUpSchema(this.#database, rules);
        await this.#search.setLabels(rules.searchable);
        await this.#home.flush();
      }),
    );
  }

  /** Grafeo goes on with a read that was given up, without anyone waiting for it: not even close(), which it survives. */
  read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    return this.#run(() =>
      withDeadline(options, async () => {
        checkParameters(statement.parameters);
        await this.#readOnly.assertReads(statement.text);
        return rowsOf(await this.#execute(statement));
      }),
    );
  }

  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#work.run(async () => {
      const { result, version } = await this.#writes.run(() => this.#attempt(work, 1));
      if (version !== undefined) this.#listeners.tell(version);
      return result;
    });
  }

  search(request: SearchRequest): Promise<SearchHit[]> {
    return this.#run(() => this.#search.search(request));
  }

  version(): Promise<DataVersion> {
    return this.#work.run(() => Promise.resolve(this.#version));
  }

  onCommit(listener: (version: DataVersion) => void): () => void {
    return this.#listeners.add(listener);
  }

  close(): Promise<void> {
    return this.#work.close(() => Promise.resolve(this.#home.close()));
  }

  async #attempt<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    attempt: number,
  ): Promise<{ result: Result; version: DataVersion | undefined }> {
    const logged = this.#database.isCdcEnabled;
    const transaction = new EmbeddedWriteTransaction(this.#database.beginTransaction(), this.#mergeKeys);
    try {
      const result = await work(transaction);
      await transaction.settle();
      if (transaction.changes === 0) {
        await transaction.rollback();
        return { result, version: undefined };
      }
      const version = await changeVersion(transaction);
      await transaction.commit();
      this.#version = version;
      const committed = { changes: transaction.changes, logged };
      await this.#search.follow(committed);
      await this.#keyLists.follow(committed);
      await this.#home.flush();
      return { result, version };
    } catch (error) {
      await transaction.rollback();
      if (transaction.failure?.code === 'CONFLICT' && attempt < MOST_ATTEMPTS) return this.#attempt(work, attempt + 1);
      throw error;
    }
  }

  /** Pages and statement are of one state of the graph: when a commit came between them, both are read again. */
  async #execute({ text, parameters = {}, pages = [] }: Statement): Promise<QueryResult> {
    if (pages.length === 0) return this.#database.executeCypher(text, parameters);
    for (let attempt = 1; ; attempt += 1) {
      const epoch = this.#database.currentEpoch();
      const ids = await this.#keyLists.read(pages);
      const result = await this.#database.executeCypher(text, { ...parameters, ...ids });
      if (this.#database.currentEpoch() === epoch || attempt === MOST_ATTEMPTS) return result;
    }
  }

  /** For work of the engine alone: what a caller's own code throws inside write() is not to be touched. */
  async #run<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#work.run(work);
    } catch (error) {
      throw translate(error);
    }
  }
}
