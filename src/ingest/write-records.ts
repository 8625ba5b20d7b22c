import type { GraphStore } from '../graph/graph-store.ts';
import { badRecord, recordCheck, type RecordProblem } from '../ontology/check-record.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { isNodeRecord, isRelationshipRecord, type GraphRecord } from '../ontology/records.ts';
import { isEmpty } from './is-empty.ts';
import { RecordSet } from './record-set.ts';
import { writeBatch, type WriteContext } from './write-batch.ts';

export interface WriteCounts {
  readonly nodes: number;
  readonly relationships: number;
}

export interface WriteOptions {
  /** Called with the number of records written so far. */
  readonly onProgress?: ((written: number) => void) | undefined;
}

/** Records in one transaction: enough that a curated set is written whole or not at all, few enough for an engine's memory. */
const TRANSACTION_RECORDS = 50_000;

/**
 * Writes records, in the order given: a record may refer to earlier ones, to those of the same transaction, or to what the store
 * holds. What is there under the same id, or between the same ends with the same key, is replaced, so that writing again changes
 * nothing. A wrong record is refused with BAD_RECORD and a code that another node has with NOT_UNIQUE; its transaction, up to
 * 50,000 records, is then not written at all.
 */
export async function writeRecords(
  store: GraphStore,
  ontology: Ontology,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  { onProgress }: WriteOptions = {},
): Promise<WriteCounts> {
  const context: WriteContext = {
    ontology,
    fresh: await isEmpty(store),
    seen: new RecordSet(ontology),
    degrees: new Map(),
    onProgress,
  };
  const check = recordCheck(ontology);
  const counts = { nodes: 0, relationships: 0 };
  for await (const batch of batches(records)) {
    refuse(batch.flatMap((record) => [...check(record), ...context.seen.add(record)]));
    await writeBatch(store, batch, context, counts.nodes + counts.relationships);
    counts.nodes += batch.filter(isNodeRecord).length;
    counts.relationships += batch.filter(isRelationshipRecord).length;
  }
  return counts;
}

async function* batches(records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>): AsyncGenerator<GraphRecord[]> {
  let batch: GraphRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < TRANSACTION_RECORDS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

export function refuse([first, ...more]: readonly RecordProblem[]): void {
  if (first !== undefined) throw badRecord([first, ...more]);
}
