import type { Reader, Row } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { recordKey } from '../../ontology/record-key.ts';
import type { NodeRecord, RelationshipRecord } from '../../ontology/records.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import { CLAIMS_PROPERTY, claimsOf, givenOf, type Claim, type Properties } from '../statements/claims.ts';
import type { StoredRecord } from '../statements/stored-records.ts';

/** A relationship by what tells it from others, and what sources say of it; ends are ids, or keys of identifiers. */
export interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Those of its key. */
  readonly properties: Properties;
  readonly claims: readonly Claim[];
}

export interface StoredActor extends StoredRecord {
  readonly id: string;
  /** Without STATED_IN, which follows from the claims. */
  readonly ties: readonly Tie[];
}

export async function readActor(reader: Reader, ontology: Ontology, id: string): Promise<StoredActor | undefined> {
  const [row] = await reader.read({
    text: `MATCH (n:${NODE_LABEL}:Actor {id: $id}) RETURN properties(n) AS properties, [(n)-[:STATED_IN]->(s:Source) | s.id] AS sources`,
    parameters: { id },
  });
  const kind = ontology.nodeKinds.get('Actor');
  if (row === undefined || kind === undefined) return undefined;
  const stored = row['properties'] as Readonly<Record<string, unknown>>;
  const properties = givenOf(kind, stored);
  const claims = claimsOf(stored[CLAIMS_PROPERTY], row['sources'] as readonly string[], properties);
  return { id, properties, claims, ties: await tiesOf(reader, ontology, id) };
}

async function tiesOf(reader: Reader, ontology: Ontology, id: string): Promise<Tie[]> {
  const parameters = { id };
  const returned = 'type(r) AS type, coalesce(o.id, o.key) AS other, properties(r) AS properties';
  const out = await reader.read({ text: `MATCH (n:${NODE_LABEL} {id: $id})-[r]->(o) RETURN ${returned}`, parameters });
  const into = await reader.read({
    text: `MATCH (n:${NODE_LABEL} {id: $id})<-[r]-(o) WHERE o.id <> $id RETURN ${returned}`,
    parameters,
  });
  return [
    ...out.map((row) => tieOf(ontology, row, id, String(row['other']))),
    ...into.map((row) => tieOf(ontology, row, String(row['other']), id)),
  ].filter(({ type }) => type !== 'STATED_IN');
}

export function tieOf(ontology: Ontology, row: Row, from: string, to: string): Tie {
  const type = String(row['type']);
  const stored = row['properties'] as Readonly<Record<string, unknown>>;
  const relationship = ontology.relationships.get(type);
  const given = relationship === undefined ? {} : givenOf(relationship, stored);
  const key = Object.entries(given).filter(([name]) => relationship?.key.includes(name));
  const sources = Array.isArray(stored['sources']) ? stored['sources'].map(String) : [];
  return { type, from, to, properties: Object.fromEntries(key), claims: claimsOf(stored[CLAIMS_PROPERTY], sources, given) };
}

/** The tie with one actor in the place of another. */
export function withEnd(tie: Tie, actor: string, other: string): Tie {
  return { ...tie, from: tie.from === actor ? other : tie.from, to: tie.to === actor ? other : tie.to };
}

/** The same for two ties exactly when the graph would hold only one of them. */
export function tieKey(ontology: Ontology, { type, from, to, properties }: Tie): string {
  return recordKey(ontology, { type, from, to, properties });
}

export function tieRecord({ type, from, to, properties }: Tie): RelationshipRecord {
  return { type, from, to, properties, sources: [] };
}

export function actorRecord(id: string): NodeRecord {
  return { kind: 'Actor', id, properties: {}, sources: [] };
}
