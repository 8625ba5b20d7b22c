import type { Reader, Row, WriteTransaction } from '../../graph/graph-store.ts';
import type { Claim, ClaimChange } from '../statements/claims.ts';
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
  readonly detail: MergeDetail;
}

const fields =
  'm.id AS id, m.kept AS kept, m.dropped AS dropped, m.reason AS reason, m.at AS at, m.number AS number, m.detail AS detail';

/** The actor that a merge took out of the graph names it: there is one merge of it at a time. */
export function mergeId(drop: string): string {
  return `merge/${drop.slice(drop.indexOf('/') + 1)}`;
}

export async function saveMerge(transaction: WriteTransaction, { keep, drop, detail, ...merge }: MergeRecord): Promise<void> {
  await transaction.run({
    text: 'CREATE (m:ActorMerge) SET m = $properties',
    parameters: { properties: { ...merge, kept: keep, dropped: drop, detail: JSON.stringify(detail) } },
  });
}

export async function removeMerge(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.run({ text: 'MATCH (m:ActorMerge {id: $id}) DELETE m', parameters: { id } });
}

/** Every merge that stands, the first one first. */
export async function readMerges(reader: Reader): Promise<MergeRecord[]> {
  return (await reader.read({ text: `MATCH (m:ActorMerge) RETURN ${fields} ORDER BY number` })).map(mergeOf);
}

/** Ids that merges took out of the graph, each with the id that stands for it now. */
export async function readMergedIds(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read({ text: 'MATCH (m:ActorMerge) RETURN m.dropped AS dropped, m.kept AS kept' });
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
    detail: JSON.parse(String(row['detail'])) as MergeDetail,
  };
}
