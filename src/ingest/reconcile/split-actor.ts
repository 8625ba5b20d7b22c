import { MaillageError } from '../../errors.ts';
import type { GraphStore, ParameterValue, WriteTransaction } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import { nodeStatement } from '../write-statements.ts';
import { createTie, deleteTie, readActor, readerOf, tieKey, updateTie, withEnd, type StoredActor } from './actor-ties.ts';
import { changeActor } from './merge-actors.ts';
import { readMerges, removeMerge, type MergeRecord, type Properties, type Tie } from './merge-record.ts';
import { undone } from './unite-properties.ts';

/**
 * Undoes a merge: both actors are there again, each with what was said of it. What was written of the kept actor since stays with
 * it, and what a source has taken back since does not return.
 */
export function splitActor(store: GraphStore, ontology: Ontology, mergeId: string): Promise<MergeRecord> {
  return store.write(async (transaction) => {
    const merges = await readMerges(readerOf(transaction));
    const merge = merges.find(({ id }) => id === mergeId);
    if (merge === undefined) {
      throw new MaillageError('UNKNOWN_ID', `There is no merge ${mergeId}`, {
        where: mergeId,
        remedy: 'A merge is named after the actor it took away: merge/… for actor/….',
      });
    }
    refuseBuiltUpon(ontology, merge, merges);
    const keep = await readActor(readerOf(transaction), ontology, merge.keep);
    if (keep === undefined || (await readActor(readerOf(transaction), ontology, merge.drop)) !== undefined)
      throw changedSince(merge);
    await restoreKept(transaction, merge, keep);
    await restoreDropped(transaction, ontology, merge);
    await restoreTies(transaction, ontology, merge, keep);
    await restoreNames(transaction, ontology, merge);
    await removeMerge(transaction, mergeId);
    return merge;
  });
}

/** A later merge of the same ties, or of an actor that this one needs back, has to be undone first. */
function refuseBuiltUpon(ontology: Ontology, merge: MergeRecord, merges: readonly MergeRecord[]): void {
  const { keep, detail } = merge;
  const ends = new Set([keep, ...tiesOf(merge).flatMap(({ from, to }) => [from, to])].filter((id) => id !== merge.drop));
  const touched = new Set([...tiesAfter(ontology, merge), ...detail.named.map(({ tie }) => tieKey(ontology, tie))]);
  const later = merges.find(
    (other) =>
      other.number > merge.number &&
      (ends.has(other.drop) ||
        tiesAfter(ontology, other).some((key) => touched.has(key)) ||
        namesTouched(ontology, other, touched)),
  );
  if (later === undefined) return;
  throw new MaillageError('CONFLICT', `${later.id} was made later and builds on ${merge.id}`, {
    where: merge.id,
    remedy: `Split ${later.id} first; it can be merged again afterwards.`,
  });
}

function namesTouched(ontology: Ontology, { detail }: MergeRecord, touched: ReadonlySet<string>): boolean {
  return detail.named.some(({ tie }) => touched.has(tieKey(ontology, tie)));
}

function tiesOf({ detail }: MergeRecord): Tie[] {
  return [...detail.moved, ...detail.removed, ...detail.joined.map(({ tie }) => tie)];
}

/** Keys of the kept actor's ties that a merge made or changed. */
function tiesAfter(ontology: Ontology, { keep, drop, detail }: MergeRecord): string[] {
  return [...detail.moved.map((tie) => withEnd(tie, drop, keep)), ...detail.joined.map(({ into }) => into)].map((tie) =>
    tieKey(ontology, tie),
  );
}

function changedSince({ id, keep, drop }: MergeRecord): MaillageError {
  return new MaillageError('CONFLICT', `${id} cannot be undone: ${keep} is gone, or ${drop} is there again`, {
    where: id,
    remedy: 'Look at both actors, and correct the records by hand.',
  });
}

async function restoreKept(transaction: WriteTransaction, { keep, detail }: MergeRecord, now: StoredActor): Promise<void> {
  const restored = undone(now.properties, detail.kept);
  const taken = Object.keys(now.properties).filter((name) => !(name in restored));
  await changeActor(transaction, keep, { ...restored, ...Object.fromEntries(taken.map((name) => [name, null])) });
}

async function restoreDropped(transaction: WriteTransaction, ontology: Ontology, { drop, detail }: MergeRecord): Promise<void> {
  const { subtype, properties } = detail.dropped;
  await transaction.run({
    text: nodeStatement(ontology, { kind: 'Actor', subtype }, 'CREATE'),
    parameters: { rows: [{ id: drop, properties: properties as Record<string, ParameterValue> }] },
  });
}

async function restoreTies(
  transaction: WriteTransaction,
  ontology: Ontology,
  { keep, drop, detail }: MergeRecord,
  now: StoredActor,
): Promise<void> {
  const present = new Map(now.ties.map((tie) => [tieKey(ontology, tie), tie]));
  for (const tie of detail.moved) {
    const there = present.get(tieKey(ontology, withEnd(tie, drop, keep)));
    if (there === undefined) continue;
    await deleteTie(transaction, ontology, there);
    await createTie(transaction, ontology, { ...tie, properties: there.properties });
  }
  for (const { tie, into, before, after } of detail.joined) {
    const there = present.get(tieKey(ontology, into));
    if (there === undefined) continue;
    await createTie(transaction, ontology, tie);
    if (Object.keys(after).length === 0) continue;
    await updateTie(transaction, ontology, { ...there, properties: undone(there.properties, { before, after }) });
  }
  for (const tie of detail.removed) await createTie(transaction, ontology, tie);
}

async function restoreNames(transaction: WriteTransaction, ontology: Ontology, { detail }: MergeRecord): Promise<void> {
  for (const { tie, before, after } of detail.named) {
    const [row] = await transaction.run({
      text: `MATCH (a:${NODE_LABEL} {id: $from})-[r:${tie.type}]->(b:${NODE_LABEL} {id: $to}) RETURN properties(r) AS properties`,
      parameters: { from: tie.from, to: tie.to },
    });
    if (row === undefined) continue;
    await updateTie(transaction, ontology, { ...tie, properties: undone(row['properties'] as Properties, { before, after }) });
  }
}
