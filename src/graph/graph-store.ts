import type { StoreRules } from '../ontology/store-rules.ts';

/** What a statement may be given. Numbers that are whole are integers; pass the rest through toFloat() in the statement. */
export type ParameterValue =
  string | number | boolean | null | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

export type Parameters = Readonly<Record<string, ParameterValue>>;

/** Cypher in the dialect that both engines answer alike, and its parameters. No value is ever part of the text. */
export interface Statement {
  readonly text: string;
  readonly parameters?: Parameters;
  /**
   * Its work hangs on no degree and no size of the graph (a node by its key, a page of an index), it gives one row, and its last
   * clause is a RETURN of expressions. A store may send it together with others of the same text.
   */
  readonly bounded?: boolean;
  /** Parameters that the store fills from the orders it keeps: for a store without the capability `orderedIndexes`. */
  readonly pages?: readonly OrderedPage[];
}

/** The ids of some nodes of a label, in the order of their `orderKey` and then their id; nodes without `orderKey` have no place. */
export interface OrderedPage {
  /** Name of the parameter that takes the ids. */
  readonly parameter: string;
  readonly label: string;
  /** The place that the page begins after; the start of all when left out. */
  readonly after?: { readonly orderKey: string; readonly id: string };
  readonly limit: number;
}

/** What a statement gives back: plain JSON values under the names of its RETURN clause. */
export type Row = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Aborting rejects with CANCELLED and stops the work where the engine can (capability `stopsReads`). */
  readonly signal?: AbortSignal;
  /** Longest time the read may take, in milliseconds; then it rejects with TIMED_OUT. */
  readonly timeoutMs?: number;
}

export interface WriteTransaction {
  run(statement: Statement): Promise<Row[]>;
}

/** How the data stands: `version` changes with every commit that changes something and is never used twice. */
export interface DataVersion {
  readonly version: string;
  /** When that commit was made: ISO 8601, UTC. */
  readonly committedAt: string;
}

export interface SearchRequest {
  readonly text: string;
  /** Labels of the kinds to search in; all of them when left out. */
  readonly labels?: readonly string[];
  /** Most hits to give back. */
  readonly limit: number;
}

export interface SearchHit {
  readonly id: string;
  /** The label of the kind it was found in. */
  readonly label: string;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
}

/** What an engine can do that another cannot. Code above the port asks these, never which engine it has. */
export interface Capabilities {
  /** A read that times out or is aborted is stopped inside the engine, and not only abandoned. */
  readonly stopsReads: boolean;
  /** Other processes may write to the same graph, so the version has to be asked of the engine each time. */
  readonly sharedWriters: boolean;
  /** Cypher reads a list in the order of an index, without sorting the whole kind. Where it does not, see Statement.pages. */
  readonly orderedIndexes: boolean;
}

/** As much of a store as reading takes: the store itself, or its reads under the limits of one request. */
export interface Reader {
  read(statement: Statement): Promise<Row[]>;
}

/** The port to a graph database. One contract suite (test/contract) runs against every implementation. */
export interface GraphStore {
  /** The engine's name as readers see it in `dataset.engine`. */
  readonly engine: string;
  readonly capabilities: Capabilities;
  /** Makes constraints and indexes; doing it again changes nothing. */
  setUp(rules: StoreRules): Promise<void>;
  /** Runs one statement that may not write; a statement that writes is refused with STORE_REFUSED. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is committed, or, when anything throws, nothing. May run it again after a conflict.
   * Work that changes nothing is no commit: what was computed for the version still holds.
   */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** Full-text search over `searchNames` and `searchText`, best first. */
  search(request: SearchRequest): Promise<SearchHit[]>;
  version(): Promise<DataVersion>;
  /** Calls `listener` after each commit of this process that changed something; the result stops it. */
  onCommit(listener: (version: DataVersion) => void): () => void;
  /** Lets running work end, then frees every resource. Closing twice is fine. */
  close(): Promise<void>;
}
