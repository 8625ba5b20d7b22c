import { MaillageError } from '../../errors.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { joinedClaims, type Claim } from '../statements/claims.ts';
import { changeOf, type Change } from '../statements/planned-changes.ts';
import { readerIn } from '../statements/reader-in.ts';
import { writeChanges } from '../statements/write-changes.ts';
import { contradiction } from './identifiers.ts';
import { mergeId, nextMergeNumber, saveMerge, type MergeDetail, type MergeRecord } from './merge-record.ts';
import { namesOf, withoutSelf } from './names-in-ties.ts';
import { actorRecord, readActor, tieKey, tieRecord, withEnd, type StoredActor, type Tie } from './stored-actor.ts';

export interface MergeRequest {
  /** Id of the actor that stays. */
  readonly keep: string;
  /** Id of the actor that goes: all that is said of it is said of the other from then on. */
  readonly drop: string;
  /** Why the two are one, for whoever asks later. */
  readonly reason: string;
}

export interface MergeResult extends MergeRecord {
  /** A register in which the two had different codes: a hint that they are two after all. */
  readonly contradiction: string | undefined;
}

/** Makes two records of one actor one. What was done is recorded in the graph, and splitActor() undoes it. */
export async function mergeActors(store: GraphStore, ontology: Ontology, request: MergeRequest): Promise<MergeResult> {
  checkRequest(request);
  return store.write(async (transaction) => {
    const reader = readerIn(transaction);
    const keep = await existing(reader, ontology, request.keep);
    const drop = await existing(reader, ontology, request.drop);
    const plan = planned(ontology, keep, drop);
    const joined = new Set(plan.ties.map(({ into }) => tieKey(ontology, into)));
    const named = (await namesOf(reader, ontology, request)).filter(({ tie }) => !joined.has(tieKey(ontology, tie)));
    const detail = { ...plan, named };
    const number = await nextMergeNumber(reader);
    const merge = { ...request, id: mergeId(drop.id), at: new Date().toISOString(), number, detail };
    await writeChanges(transaction, ontology, changesOf(ontology, keep, drop, detail));
    await saveMerge(transaction, merge);
    return { ...merge, contradiction: contradiction(codesOf(keep), codesOf(drop)) };
  });
}

function checkRequest({ keep, drop, reason }: MergeRequest): void {
  const fault =
    keep === drop ? 'An actor cannot be merged into itself' : reason.trim() === '' ? 'A merge needs a reason' : undefined;
  if (fault === undefined) return;
  throw new MaillageError('BAD_REQUEST', fault, { where: drop, remedy: 'Name two actors, and say why they are one.' });
}

async function existing(reader: Reader, ontology: Ontology, id: string): Promise<StoredActor> {
  const actor = await readActor(reader, ontology, id);
  if (actor !== undefined) return actor;
  throw new MaillageError('UNKNOWN_ID', `There is no actor ${id}`, { where: id, remedy: 'Search for its name to find its id.' });
}

function planned(ontology: Ontology, keep: StoredActor, drop: StoredActor): Omit<MergeDetail, 'named'> {
  const ownTies = new Map(keep.ties.map((tie) => [tieKey(ontology, tie), tie]));
  const isBetween = ({ from, to }: Tie): boolean => from === keep.id || to === keep.id || from === to;
  const ties = drop.ties.filter((tie) => !isBetween(tie));
  return {
    dropped: drop.claims,
    kept: { before: keep.claims, after: joinedClaims(keep.claims, drop.claims, ontology.nodeKinds.get('Actor')) },
    ties: ties.map((tie) => {
      const moved = withEnd(tie, drop.id, keep.id);
      const own = ownTies.get(tieKey(ontology, moved));
      const before = own?.claims ?? [];
      const after = withoutSelf(ontology, tie.type, joinedClaims(before, tie.claims), [keep.id, drop.id]);
      return { tie, into: own ?? moved, before, after };
    }),
    removed: drop.ties.filter(isBetween),
  };
}

function changesOf(
  ontology: Ontology,
  keep: StoredActor,
  drop: StoredActor,
  { kept, ties, removed, named }: MergeDetail,
): Change[] {
  const stored = (claims: readonly Claim[]) => (claims.length === 0 ? undefined : { properties: {}, claims });
  return [
    { record: actorRecord(drop.id), before: drop, claims: [], properties: {} },
    changeOf(ontology, actorRecord(keep.id), keep, kept.after).change,
    ...removed.map((tie) => ({ record: tieRecord(tie), before: stored(tie.claims), claims: [], properties: {} })),
    ...ties.map(({ into, before, after }) => changeOf(ontology, tieRecord(into), stored(before), after).change),
    ...named.map(({ tie, before, after }) => changeOf(ontology, tieRecord(tie), stored(before), after).change),
  ].filter((change) => change !== undefined);
}

function codesOf({ ties }: StoredActor): ReadonlySet<string> {
  return new Set(ties.filter(({ type }) => type === 'IDENTIFIED_BY').map(({ to }) => to));
}
