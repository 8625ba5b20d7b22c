import { MaillageError } from '../../errors.ts';
import type { GraphStore, ParameterValue, WriteTransaction } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import { createTie, readActor, readerOf, tieKey, updateTie, withEnd, type StoredActor } from './actor-ties.ts';
import { contradiction } from './identifiers.ts';
import { mergeId, readMerges, saveMerge, type MergeDetail, type MergeRecord, type Properties, type Tie } from './merge-record.ts';
import { namesOf } from './names-in-ties.ts';
import { changeOf, unitedActor, unitedTie } from './unite-properties.ts';

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
    const reader = readerOf(transaction);
    const keep = await existing(transaction, ontology, request.keep);
    const drop = await existing(transaction, ontology, request.drop);
    const plan = planned(ontology, keep, drop);
    const joined = new Set(plan.joined.map(({ into }) => tieKey(ontology, into)));
    const named = (await namesOf(reader, ontology, { keep: keep.id, drop: drop.id })).filter(
      ({ tie }) => !joined.has(tieKey(ontology, tie)),
    );
    const detail = { ...plan, named };
    const number = ((await readMerges(reader)).at(-1)?.number ?? 0) + 1;
    const merge = { ...request, id: mergeId(drop.id), at: new Date().toISOString(), number, detail };
    await carryOut(transaction, ontology, merge);
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

async function existing(transaction: WriteTransaction, ontology: Ontology, id: string): Promise<StoredActor> {
  const actor = await readActor(readerOf(transaction), ontology, id);
  if (actor !== undefined) return actor;
  throw new MaillageError('UNKNOWN_ID', `There is no actor ${id}`, { where: id, remedy: 'Search for its name to find its id.' });
}

function planned(ontology: Ontology, keep: StoredActor, drop: StoredActor): Omit<MergeDetail, 'named'> {
  const kind = ontology.nodeKinds.get('Actor');
  const after = kind === undefined ? keep.properties : unitedActor(kind, keep.properties, drop.properties);
  const ownTies = new Map(keep.ties.map((tie) => [tieKey(ontology, tie), tie]));
  const isBetween = ({ from, to }: Tie): boolean => from === keep.id || to === keep.id || from === to;
  const others = drop.ties.filter((tie) => !isBetween(tie));
  const into = (tie: Tie): Tie | undefined => ownTies.get(tieKey(ontology, withEnd(tie, drop.id, keep.id)));
  return {
    dropped: { subtype: drop.subtype, properties: drop.properties },
    kept: changeOf(keep.properties, after),
    moved: others.filter((tie) => into(tie) === undefined),
    joined: others.flatMap((tie) => {
      const own = into(tie);
      return own === undefined
        ? []
        : [{ tie, into: own, ...changeOf(own.properties, unitedTie(own.properties, tie.properties, [keep.id, drop.id])) }];
    }),
    removed: drop.ties.filter(isBetween),
  };
}

async function carryOut(transaction: WriteTransaction, ontology: Ontology, { keep, drop, detail }: MergeRecord): Promise<void> {
  await transaction.run({ text: `MATCH (n:${NODE_LABEL} {id: $drop}) DETACH DELETE n`, parameters: { drop } });
  await changeActor(transaction, keep, detail.kept.after);
  for (const tie of detail.moved) await createTie(transaction, ontology, withEnd(tie, drop, keep));
  for (const { into, after } of detail.joined) {
    if (Object.keys(after).length > 0)
      await updateTie(transaction, ontology, { ...into, properties: { ...into.properties, ...after } });
  }
  for (const { tie, after } of detail.named)
    await updateTie(transaction, ontology, { ...tie, properties: { ...tie.properties, ...after } });
}

/** Sets the properties given; null takes one away. */
export async function changeActor(transaction: WriteTransaction, id: string, properties: Properties): Promise<void> {
  await transaction.run({
    text: `MATCH (n:${NODE_LABEL} {id: $id}) SET n += $properties`,
    parameters: { id, properties: properties as Record<string, ParameterValue> },
  });
}

function codesOf({ ties }: StoredActor): ReadonlySet<string> {
  return new Set(ties.filter(({ type }) => type === 'IDENTIFIED_BY').map(({ to }) => to));
}
