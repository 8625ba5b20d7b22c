import { MaillageError } from '../../errors.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { sourcesOf, undoneClaims, withoutSources, type ClaimChange } from '../statements/claims.ts';
import { changeOf, type Change } from '../statements/planned-changes.ts';
import { readStored, type StoredRecord } from '../statements/stored-records.ts';
import { readerIn } from '../statements/reader-in.ts';
import { writeChanges } from '../statements/write-changes.ts';
import { readMerges, removeMerge, type MergeRecord } from './merge-record.ts';
import { actorRecord, readActor, tieKey, tieRecord, withEnd, type StoredActor, type Tie } from './stored-actor.ts';

/**
 * Undoes a merge: both actors are there again, each with what was said of it. What was written of the kept actor since stays with
 * it, and what a source has taken back since does not return.
 */
export function splitActor(store: GraphStore, ontology: Ontology, mergeId: string): Promise<MergeRecord> {
  return store.write(async (transaction) => {
    const reader = readerIn(transaction);
    const merges = await readMerges(reader);
    const merge = merges.find(({ id }) => id === mergeId);
    if (merge === undefined) {
      throw new MaillageError('UNKNOWN_ID', `There is no merge ${mergeId}`, {
        where: mergeId,
        remedy: 'A merge is named after the actor it took away: merge/… for actor/….',
      });
    }
    refuseBuiltUpon(ontology, merge, merges);
    const keep = await readActor(reader, ontology, merge.keep);
    if (keep === undefined || (await readActor(reader, ontology, merge.drop)) !== undefined) throw changedSince(merge);
    await writeChanges(transaction, ontology, await changesOf(reader, ontology, merge, keep));
    await removeMerge(transaction, mergeId);
    return merge;
  });
}

/** A later merge of the same ties, or of an actor that this one needs back, has to be undone first. */
function refuseBuiltUpon(ontology: Ontology, merge: MergeRecord, merges: readonly MergeRecord[]): void {
  const { keep, detail } = merge;
  const ties = [...detail.ties.map(({ tie }) => tie), ...detail.removed];
  const ends = new Set([keep, ...ties.flatMap(({ from, to }) => [from, to])].filter((id) => id !== merge.drop));
  const touched = new Set([...keysAfter(ontology, merge), ...detail.named.map(({ tie }) => tieKey(ontology, tie))]);
  const later = merges.find(
    (other) =>
      other.number > merge.number &&
      (ends.has(other.drop) ||
        keysAfter(ontology, other).some((key) => touched.has(key)) ||
        other.detail.named.some(({ tie }) => touched.has(tieKey(ontology, tie)))),
  );
  if (later === undefined) return;
  throw new MaillageError('CONFLICT', `${later.id} was made later and builds on ${merge.id}`, {
    where: merge.id,
    remedy: `Split ${later.id} first; it can be merged again afterwards.`,
  });
}

/** Keys of the kept actor's ties that a merge made or changed. */
function keysAfter(ontology: Ontology, { keep, drop, detail }: MergeRecord): string[] {
  return detail.ties.map(({ tie }) => tieKey(ontology, withEnd(tie, drop, keep)));
}

function changedSince({ id, keep, drop }: MergeRecord): MaillageError {
  return new MaillageError('CONFLICT', `${id} cannot be undone: ${keep} is gone, or ${drop} is there again`, {
    where: id,
    remedy: 'Look at both actors, and correct the records by hand.',
  });
}

interface Touched extends ClaimChange {
  /** A relationship that the merge made or changed. */
  readonly tie: Tie;
  /** What the dropped actor had in its place. */
  readonly dropped?: Tie;
}

async function changesOf(
  reader: Reader,
  ontology: Ontology,
  { drop, detail }: MergeRecord,
  keep: StoredActor,
): Promise<Change[]> {
  const touched: Touched[] = [
    ...detail.ties.map(({ tie, into, ...change }) => ({ ...change, tie: into, dropped: tie })),
    ...detail.named,
  ];
  const records = touched.map(({ tie }) => tieRecord(tie));
  const now = await readStored(reader, ontology, records);
  const undone = touched.flatMap(({ tie, dropped, ...change }) => {
    const stored = now.records.get(tieKey(ontology, tie));
    // What was taken back since does not return.
    if (stored === undefined) return [];
    const restored = dropped === undefined ? [] : [created(ontology, stillSaid(dropped, stored))];
    return [changeOf(ontology, tieRecord(tie), stored, undoneClaims(stored.claims, change)).change, ...restored];
  });
  return [
    changeOf(ontology, actorRecord(drop), undefined, detail.dropped).change,
    changeOf(ontology, actorRecord(keep.id), keep, undoneClaims(keep.claims, detail.kept)).change,
    ...undone,
    ...detail.removed.map((tie) => created(ontology, tie)),
  ].filter((change) => change !== undefined);
}

function stillSaid(tie: Tie, { claims }: StoredRecord): Tie {
  const gone = sourcesOf(tie.claims).filter((source) => !sourcesOf(claims).includes(source));
  return { ...tie, claims: withoutSources(tie.claims, gone) };
}

function created(ontology: Ontology, tie: Tie): Change | undefined {
  return tie.claims.length === 0 ? undefined : changeOf(ontology, tieRecord(tie), undefined, tie.claims).change;
}
