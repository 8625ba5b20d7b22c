import { Neo4jError, type ManagedTransaction } from 'neo4j-driver';
import type { Row, Statement, WriteTransaction } from '../graph-store.ts';
import { translateFailure } from './errors.ts';
import { toDriverParameters, toRow } from './values.ts';

/**
 * A write transaction that remembers its first failed statement. Neo4j ends a transaction at a failure, but the driver
 * reports success when the caller caught the error and went on; then nothing would be stored and nobody be told.
 */
export class Neo4jWriteTransaction implements WriteTransaction {
  readonly #transaction: ManagedTransaction;
  #failure: { readonly error: unknown } | undefined;
  #hasChanged = false;

  constructor(transaction: ManagedTransaction) {
    this.#transaction = transaction;
  }

  /** Whether a statement so far has changed something. */
  get hasChanged(): boolean {
    return this.#hasChanged;
  }

  async run({ text, parameters }: Statement): Promise<Row[]> {
    try {
      const { records, summary } = await this.#transaction.run(text, toDriverParameters(parameters));
      this.#hasChanged ||= summary.counters.containsUpdates();
      return records.map(toRow);
    } catch (error) {
      this.#failure ??= { error };
      throw translateFailure(error);
    }
  }

  /** Runs the caller's work, and fails when one of its statements did. The driver's own error comes first where it would retry. */
  async complete<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(this);
      if (this.#failure !== undefined) throw translateFailure(this.#failure.error);
      return result;
    } catch (error) {
      const cause = this.#failure?.error;
      throw cause instanceof Neo4jError && cause.retriable ? cause : error;
    }
  }
}
