import type { Transaction } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import type { Row, Statement, WriteTransaction } from '../graph-store.ts';
import { checkParameters } from '../parameters.ts';
import { translate } from './errors.ts';
import type { MergeKeyCheck } from './merge-keys.ts';
import { rowsOf } from './values.ts';

/**
 * One transaction. Grafeo undoes a failed statement alone and would commit the rest; here the first failure ends the
 * whole, also when the caller swallows it.
 */
export class EmbeddedWriteTransaction implements WriteTransaction {
  readonly #native: Transaction;
  readonly #mergeKeys: MergeKeyCheck;
  #last: Promise<unknown> = Promise.resolve();
  #failure: MaillageError | undefined;
  #over = false;
  #changes = 0;

  constructor(native: Transaction, mergeKeys: MergeKeyCheck) {
    this.#native = native;
    this.#mergeKeys = mergeKeys;
  }

  /** Set once a statement has failed. */
  get failure(): MaillageError | undefined {
    return this.#failure;
  }

  /** Most things that the statements so far can have changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Statements run one after the other, also when the caller does not wait in between. */
  run(statement: Statement): Promise<Row[]> {
    if (this.#over) return Promise.reject(overError());
    const rows = this.#last.then(() => this.#runNow(statement));
    this.#last = rows.catch(() => undefined);
    return rows;
  }

  /** Waits for the statements so far, those that the caller did not wait for included; rejects if one of them failed. */
  async settle(): Promise<void> {
    await this.#last;
    if (this.#failure !== undefined) throw this.#failure;
  }

  async commit(): Promise<void> {
    this.#over = true;
    await this.settle();
    try {
      this.#native.commit();
    } catch (error) {
      throw translate(error);
    }
  }

  async rollback(): Promise<void> {
    this.#over = true;
    await this.#last;
    if (this.#native.isActive) this.#native.rollback();
  }

  async #runNow({ text, parameters = {} }: Statement): Promise<Row[]> {
    if (this.#failure !== undefined) throw overError(this.#failure);
    try {
      checkParameters(parameters);
      this.#mergeKeys.assertKeys(text, parameters);
      const result = await this.#native.executeCypher(text, parameters);
      this.#changes += Object.values(result.counters).reduce((sum: number, count: number) => sum + count, 0);
      return rowsOf(result);
    } catch (error) {
      this.#failure = translate(error);
      throw this.#failure;
    }
  }
}

function overError(cause?: MaillageError): MaillageError {
  return new MaillageError('STORE_REFUSED', 'The transaction is over', { cause, remedy: 'Begin another one.' });
}
