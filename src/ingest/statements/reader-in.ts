import type { Reader, WriteTransaction } from '../../graph/graph-store.ts';

/** A transaction reads what it wrote; seen as a reader, the same code reads inside it and outside. */
export function readerIn(transaction: WriteTransaction): Reader {
  return { read: (statement) => transaction.run(statement) };
}
