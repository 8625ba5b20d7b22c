import type { GraphStore } from '../graph/graph-store.ts';
import { badRecord, recordCheck, type RecordProblem } from '../ontology/check-record.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { isNodeRecord, isRelationshipRecord, type GraphRecord } from '../ontology/records.ts';
import { codeClaimedTwice, danglingReference, RecordSet } from './record-set.ts';
import { Statements, type Refusal } from './statements/statements.ts';

export interface WriteCounts {
  readonly nodes: number;
  readonly relationships: number;
}

export interface WriteOptions {
  /** Called with the number of records that were new or changed so far. */
  readonly onProgress?: ((written: number) => void) | undefined;
  /** Sources that say nothing but what the records say: what else they said before is taken back. */
  readonly replaced?: readonly string[];
}

/** Records in one transaction: enough that a curated set is written whole or not at all, few enough for an engine's memory. */
const TRANSACTION_RECORDS = 50_000;

/**
 * Writes records, in the order given: a record may refer to earlier ones, to those of the same transaction, or to what the store
 * holds. What its sources said of the same id, or between the same ends with the same key, is replaced; what others said stays.
 * A wrong record is refused with BAD_RECORD and a code that another node has with NOT_UNIQUE; its transaction, up to 50,000
 * records, is then not written at all.
 */
export async function writeRecords(
  store: GraphStore,
  ontology: Ontology,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  { onProgress, replaced = [] }: WriteOptions = {},
): Promise<WriteCounts> {
  const seen = new RecordSet(ontology);
  const statements = await Statements.open(store, ontology, { replaced });
  const check = recordCheck(ontology);
  const counts = { nodes: 0, relationships: 0 };
  let written = 0;
  const onWritten = (more: number): void => onProgress?.((written += more));
  for await (const batch of batches(records)) {
    refuse(batch.flatMap((record) => [...check(record), ...seen.add(record)]));
    await statements.state(batch, { onRefused, onWritten });
    counts.nodes += batch.filter(isNodeRecord).length;
    counts.relationships += batch.filter(isRelationshipRecord).length;
  }
  await statements.forgetRest();
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

function refuse([first, ...more]: readonly RecordProblem[]): void {
  if (first !== undefined) throw badRecord([first, ...more]);
}

function onRefused(refusals: readonly Refusal[]): void {
  refuse(
    refusals
      .filter(({ owner }) => owner === undefined)
      .map(({ record, column, value }) => danglingReference({ record, column, id: value })),
  );
  for (const { record, owner } of refusals)
    if (owner !== undefined && !isNodeRecord(record)) throw codeClaimedTwice(record, owner);
}
