import type { Ontology } from '../../ontology/ontology.ts';
import { recordKey } from '../../ontology/record-key.ts';
import { givenProperties, isNodeRecord, type GraphRecord } from '../../ontology/records.ts';
import {
  agreedNode,
  agreedTie,
  claimOf,
  isPart,
  sameClaims,
  saysTheSame,
  united,
  withClaim,
  withoutSources,
  type Claim,
  type Properties,
} from './claims.ts';
import type { EarlierStatements } from './earlier-statements.ts';
import type { StoredRecord, StoredState } from './stored-records.ts';

export type Effect = 'created' | 'changed' | 'unchanged' | 'removed';

/** A record with the claims that it is to have; none takes it away. */
export interface Change {
  readonly record: GraphRecord;
  readonly before: StoredRecord | undefined;
  readonly claims: readonly Claim[];
  /** What readers will see. */
  readonly properties: Properties;
}

/** What becomes of one record that is stated. */
export interface Verdict {
  readonly key: string;
  readonly record: GraphRecord;
  /** Undefined when the record comes again in the same run and was counted then, or when it is too early to say. */
  readonly effect: Effect | undefined;
  /** Undefined when there is nothing to write. */
  readonly change: Change | undefined;
  /** What its sources say of it so far, when that is a part of what they said earlier: the rest may be in rows to come. */
  readonly pending: Properties | undefined;
}

/** How the records of a run say things. */
export interface Run {
  readonly ontology: Ontology;
  readonly earlier: EarlierStatements;
  /** Of records that come in pieces, what came so far; undefined when each record comes once and whole. */
  readonly pending: ReadonlyMap<string, Pending> | undefined;
}

/** A record of an earlier version of its source, as far as this version has said it again. */
export interface Pending {
  readonly record: GraphRecord;
  readonly said: Properties;
}

/** Compares what is stated with what is stored. */
export function verdictOn(record: GraphRecord, stored: StoredState, run: Run): Verdict {
  const key = recordKey(run.ontology, record);
  const before = stored.records.get(key);
  const given = givenProperties(record.properties);
  const base = { key, record };
  if (record.sources.length === 0) return { ...base, ...selfDescription(record, before, given) };
  const [source = ''] = record.sources;
  const own = before === undefined ? undefined : claimOf(before.claims, source);
  if (run.pending !== undefined && own !== undefined)
    return { ...base, ...inPieces(run, { ...base, source, given, own }, before) };
  const change = changeOf(run.ontology, record, before, withClaim(before?.claims ?? [], record.sources, given));
  return { ...base, ...change, pending: undefined };
}

type Outcome = Omit<Verdict, 'key' | 'record'>;

/** A source is stated by nobody: what is said of it last counts. */
function selfDescription(record: GraphRecord, before: StoredRecord | undefined, given: Properties): Outcome {
  if (before !== undefined && saysTheSame(before.properties, given))
    return { effect: 'unchanged', change: undefined, pending: undefined };
  const change = { record, before, claims: [{ sources: [], properties: given }], properties: given };
  return { effect: before === undefined ? 'created' : 'changed', change, pending: undefined };
}

interface Restated {
  readonly key: string;
  readonly record: GraphRecord;
  readonly source: string;
  readonly given: Properties;
  readonly own: Properties;
}

function inPieces(run: Run, { key, record, source, given, own }: Restated, stored: StoredRecord | undefined): Outcome {
  const isFromEarlierVersion = run.earlier.has(source, key);
  const kind = isNodeRecord(record) ? run.ontology.nodeKinds.get(record.kind) : undefined;
  const before = isFromEarlierVersion ? run.pending?.get(key)?.said : own;
  const said = before === undefined ? given : united(before, given, kind);
  if (saysTheSame(said, own))
    return { effect: isFromEarlierVersion ? 'unchanged' : undefined, change: undefined, pending: undefined };
  if (isFromEarlierVersion && isPart(said, own)) return { effect: undefined, change: undefined, pending: said };
  const { change, effect } = changeOf(run.ontology, record, stored, withClaim(stored?.claims ?? [], record.sources, said));
  return { effect: isFromEarlierVersion ? effect : undefined, change, pending: undefined };
}

/** The change that gives a record these claims. */
export function changeOf(
  ontology: Ontology,
  record: GraphRecord,
  before: StoredRecord | undefined,
  claims: readonly Claim[],
): { readonly effect: Effect; readonly change: Change | undefined } {
  if (claims.length === 0) return { effect: 'removed', change: { record, before, claims, properties: {} } };
  if (before !== undefined && sameClaims(before.claims, claims)) return { effect: 'unchanged', change: undefined };
  const kind = isNodeRecord(record) ? ontology.nodeKinds.get(record.kind) : undefined;
  const properties = kind === undefined ? agreedTie(claims) : agreedNode(kind, claims);
  return { effect: before === undefined ? 'created' : 'changed', change: { record, before, claims, properties } };
}

/** The change that takes back what these sources said of a record. */
export function changeWithout(ontology: Ontology, record: GraphRecord, before: StoredRecord, sources: readonly string[]) {
  return changeOf(ontology, record, before, withoutSources(before.claims, sources));
}
