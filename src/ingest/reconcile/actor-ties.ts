import type { ParameterValue, Reader, Row, WriteTransaction } from '../../graph/graph-store.ts';
import { MaillageError } from '../../errors.ts';
import type { Ontology, RelationshipKind } from '../../ontology/ontology.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../../ontology/store-rules.ts';
import { relationshipStatement } from '../write-statements.ts';
import type { Properties, Tie } from './merge-record.ts';

/** An actor as it is stored. */
export interface StoredActor {
  readonly id: string;
  readonly subtype: string | undefined;
  readonly properties: Properties;
  readonly ties: readonly Tie[];
}

/** A transaction reads what it wrote; seen as a reader, the same code reads inside it and outside. */
export function readerOf(transaction: WriteTransaction): Reader {
  return { read: (statement) => transaction.run(statement) };
}

export async function readActor(reader: Reader, ontology: Ontology, id: string): Promise<StoredActor | undefined> {
  const [row] = await reader.read({
    text: `MATCH (n:${NODE_LABEL}:Actor {id: $id}) RETURN properties(n) AS properties, labels(n) AS labels`,
    parameters: { id },
  });
  if (row === undefined) return undefined;
  const labels = row['labels'] as readonly string[];
  const subtype = ontology.nodeKinds.get('Actor')?.subtypes.find(({ name }) => labels.includes(name))?.name;
  return { id, subtype, properties: row['properties'] as Properties, ties: await tiesOf(reader, id) };
}

async function tiesOf(reader: Reader, id: string): Promise<Tie[]> {
  const parameters = { id };
  const returned = 'type(r) AS type, coalesce(o.id, o.key) AS other, properties(r) AS properties';
  const out = await reader.read({ text: `MATCH (n:${NODE_LABEL} {id: $id})-[r]->(o) RETURN ${returned}`, parameters });
  const into = await reader.read({
    text: `MATCH (n:${NODE_LABEL} {id: $id})<-[r]-(o) WHERE o.id <> $id RETURN ${returned}`,
    parameters,
  });
  return [...out.map((row) => tieOf(row, id, String(row['other']))), ...into.map((row) => tieOf(row, String(row['other']), id))];
}

function tieOf(row: Row, from: string, to: string): Tie {
  return { type: String(row['type']), from, to, properties: row['properties'] as Properties };
}

/** The tie with one actor in the place of another. */
export function withEnd(tie: Tie, actor: string, other: string): Tie {
  return { ...tie, from: tie.from === actor ? other : tie.from, to: tie.to === actor ? other : tie.to };
}

/** The same for two ties exactly when the graph would hold only one of them. */
export function tieKey(ontology: Ontology, { type, from, to, properties }: Tie): string {
  const { symmetric, key } = relationshipOf(ontology, type);
  const ends = symmetric ? [from, to].sort() : [from, to];
  return JSON.stringify([type, ...ends, ...key.map((name) => properties[name])]);
}

export async function createTie(transaction: WriteTransaction, ontology: Ontology, tie: Tie): Promise<void> {
  await transaction.run({
    text: relationshipStatement(relationshipOf(ontology, tie.type), 'CREATE', 'from'),
    parameters: rowsOf(tie),
  });
}

/** Writes the properties of a tie that is there. */
export async function updateTie(transaction: WriteTransaction, ontology: Ontology, tie: Tie): Promise<void> {
  await transaction.run({
    text: relationshipStatement(relationshipOf(ontology, tie.type), 'MERGE', 'from'),
    parameters: rowsOf(tie),
  });
}

export async function deleteTie(
  transaction: WriteTransaction,
  ontology: Ontology,
  { type, from, to, properties }: Tie,
): Promise<void> {
  const { key } = relationshipOf(ontology, type);
  const end = type === 'IDENTIFIED_BY' ? `b:${IDENTIFIER_LABEL} {key: $to}` : `b:${NODE_LABEL} {id: $to}`;
  const keys = key.map((name) => ` AND r.${name} = $key_${name}`).join('');
  await transaction.run({
    text: `MATCH (a:${NODE_LABEL} {id: $from})-[r:${type}]->(${end}) WHERE true${keys} DELETE r`,
    parameters: { from, to, ...Object.fromEntries(key.map((name) => [`key_${name}`, properties[name] as ParameterValue])) },
  });
}

function rowsOf({ from, to, properties }: Tie): {
  rows: { from: string; to: string; properties: Record<string, ParameterValue> }[];
} {
  return { rows: [{ from, to, properties: properties as Record<string, ParameterValue> }] };
}

function relationshipOf(ontology: Ontology, type: string): RelationshipKind {
  const relationship = ontology.relationships.get(type);
  if (relationship !== undefined) return relationship;
  throw new MaillageError('INTERNAL', `The graph holds a relationship that the ontology does not know: ${type}`, { where: type });
}
