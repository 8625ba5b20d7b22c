import type { Reader, Row, WriteTransaction } from '../../graph/graph-store.ts';
import { givenProperties, type NodeRecord } from '../../ontology/records.ts';
import { MERGE_LABEL } from '../../ontology/store-rules.ts';
import type { Claim, ClaimChange } from '../statements/claims.ts';
import { readerIn } from '../statements/reader-in.ts';
import type { Tie } from './stored-actor.ts';

/** All that a merge did, so that it can be undone to the letter. */
export interface MergeDetail {
  /** What sources said of the actor that went. */
  readonly dropped: readonly Claim[];
  /** What they said of the one that stayed, before and after. */
  readonly kept: ClaimChange;
  /** Relationships of the dropped actor as they were, and what became of the kept one's in their place: none before, where it had none. */
  readonly ties: readonly (ClaimChange & { readonly tie: Tie; readonly into: Tie })[];
  /** Relationships between the two. */
  readonly removed: readonly Tie[];
  /** Relationships of others that named the dropped actor in a list. */
  readonly named: readonly (ClaimChange & { readonly tie: Tie })[];
}

/** That two records of one actor were made one: which stayed, why, and since when. */
export interface MergeRecord {
  readonly id: string;
  readonly keep: string;
  readonly drop: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Later merges have greater numbers. */
  readonly number: number;
  /** The source whose import found that the actor it names is one that was there; undefined when a person merged two records. */
  readonly source?: string;
  readonly detail: MergeDetail;
}

/** An actor of an imported file that turned out to be one that was there: it was never written by itself. */
export interface ImportedMatch {
  readonly keep: string;
  readonly drop: string;
  readonly reason: string;
  /** As the file has it. */
  readonly record: NodeRecord;
}

const fields = ['id', 'kept', 'dropped', 'reason', 'at', 'number', 'source', 'detail']
  .map((name) => `m.${name} AS ${name}`)
  .join(', ');

/** The actor that a merge took out of the graph names it: there is one merge of it at a time. */
export function mergeId(drop: string): string {
  return `merge/${drop.slice(drop.indexOf('/') + 1)}`;
}

export async function saveMerge(transaction: WriteTransaction, { keep, drop, detail, ...merge }: MergeRecord): Promise<void> {
  await transaction.run({
    text: `CREATE (m:${MERGE_LABEL}) SET m = $properties`,
    parameters: { properties: { ...merge, kept: keep, dropped: drop, detail: JSON.stringify(detail) } },
  });
}

/** A number greater than that of every merge that stands. */
export async function nextMergeNumber(reader: Reader): Promise<number> {
  const [last] = await reader.read({ text: `MATCH (m:${MERGE_LABEL}) RETURN max(m.number) AS number` });
  return Number(last?.['number'] ?? 0) + 1;
}

/** Records what an import found, as merges that can be undone like any other. */
export async function saveMatches(
  transaction: WriteTransaction,
  source: string,
  matches: readonly ImportedMatch[],
): Promise<void> {
  if (matches.length === 0) return;
  const first = await nextMergeNumber(readerIn(transaction));
  const at = new Date().toISOString();
  const rows = matches.map(({ keep, drop, reason, record }, index) => {
    const dropped: Claim[] = [{ sources: [source], properties: givenProperties(record.properties) }];
    const detail: MergeDetail = { dropped, kept: { before: [], after: [] }, ties: [], removed: [], named: [] };
    return {
      id: mergeId(drop),
      kept: keep,
      dropped: drop,
      reason,
      at,
      number: first + index,
      source,
      detail: JSON.stringify(detail),
    };
  });
  await transaction.run({
    text: `UNWIND $rows AS row MERGE (m:${MERGE_LABEL} {id: row.id}) SET m = row`,
    parameters: { rows },
  });
}

export async function removeMerge(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.run({ text: `MATCH (m:${MERGE_LABEL} {id: $id}) DELETE m`, parameters: { id } });
}

/** Every merge that stands, the first one first. */
export async function readMerges(reader: Reader): Promise<MergeRecord[]> {
  return (await reader.read({ text: `MATCH (m:${MERGE_LABEL}) RETURN ${fields} ORDER BY number` })).map(mergeOf);
}

/** Ids that merges took out of the graph, each with the id that stands for it now. */
export async function readMergedIds(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read({ text: `MATCH (m:${MERGE_LABEL}) RETURN m.dropped AS dropped, m.kept AS kept` });
  const kept = new Map(rows.map((row) => [String(row['dropped']), String(row['kept'])]));
  const last = (id: string): string => {
    const next = kept.get(id);
    return next === undefined ? id : last(next);
  };
  return new Map([...kept.keys()].map((id) => [id, last(id)]));
}

function mergeOf(row: Row): MergeRecord {
  return {
    id: String(row['id']),
    keep: String(row['kept']),
    drop: String(row['dropped']),
    reason: String(row['reason']),
    at: String(row['at']),
    number: Number(row['number']),
    ...(typeof row['source'] === 'string' && { source: row['source'] }),
    detail: JSON.parse(String(row['detail'])) as MergeDetail,
  };
}
