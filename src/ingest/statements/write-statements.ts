import type { Ontology, Property, RelationshipKind } from '../../ontology/ontology.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../../ontology/store-rules.ts';

/** What is there is read before it is written, so a record is known to be new or not: MERGE, which looks again, is not needed. */
export type Verb = 'CREATE' | 'UPDATE';

/** Labels of a node: those of its kind and, when it has one, its subtype. */
export interface NodeLabels {
  readonly kind: string;
  readonly subtype: string | undefined;
}

/** Writes `$rows` of `{id, properties}`; the properties contain the id. */
export function nodeStatement(ontology: Ontology, { kind, subtype }: NodeLabels, verb: Verb): string {
  const described = ontology.nodeKinds.get(kind);
  const labels = [described?.label ?? kind, ...(subtype === undefined ? [] : [subtype])].join(':');
  const others = (described?.subtypes ?? []).filter(({ name }) => name !== subtype).map(({ name }) => name);
  return [
    'UNWIND $rows AS row',
    verb === 'CREATE' ? `CREATE (n:${NODE_LABEL} {id: row.id})` : `MATCH (n:${NODE_LABEL} {id: row.id})`,
    ...(verb === 'UPDATE' && others.length > 0 ? [`REMOVE n:${others.join(':')}`] : []),
    `SET n:${labels}`,
    'SET n = row.properties',
    ...floats('n', described?.properties ?? []),
  ].join('\n');
}

/** Takes away nodes `$ids` with all that ties them. */
export const dropNodesStatement = `UNWIND $ids AS id MATCH (n:${NODE_LABEL} {id: id}) DETACH DELETE n`;

/** Writes `$rows` of `{key, scheme, value}`. */
export const identifierStatement = `UNWIND $rows AS row
MERGE (i:${IDENTIFIER_LABEL} {key: row.key})
SET i.scheme = row.scheme, i.value = row.value`;

/** Takes away those of the identifiers `$keys` that stand for nothing any more. */
export const dropIdentifiersStatement = `UNWIND $keys AS key MATCH (i:${IDENTIFIER_LABEL} {key: key})
WHERE NOT EXISTS { MATCH (i)<-[:IDENTIFIED_BY]-(:${NODE_LABEL}) } DELETE i`;

/** Which end of a relationship a statement begins at. */
export type Start = 'from' | 'to';

/** Engines walk the ties of the node that a statement begins at, so it begins at the end that the others name less often. */
export function rarerEnd(ties: readonly { readonly from: string; readonly to: string }[]): (tie: (typeof ties)[number]) => Start {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return ({ from, to }) => ((degrees.get(from) ?? 0) > (degrees.get(to) ?? 0) ? 'to' : 'from');
}

/** Writes `$rows` of `{from, to, properties}` between nodes that exist. */
export function relationshipStatement(relationship: RelationshipKind, verb: Verb, start: Start = 'from'): string {
  const find = verb === 'CREATE' ? ends(relationship) : [...matched(relationship, start, 'row.properties.')];
  return [
    'UNWIND $rows AS row',
    ...find,
    ...(verb === 'CREATE' ? [`CREATE (a)-[r:${relationship.type}]->(b)`] : []),
    'SET r = row.properties',
    ...floats('r', relationship.properties),
  ].join('\n');
}

/** Takes away `$rows` of `{from, to, …key}`. */
export function dropRelationshipsStatement(relationship: RelationshipKind): string {
  return ['UNWIND $rows AS row', ...matched(relationship, 'from', 'row.'), 'DELETE r'].join('\n');
}

/** Reads `$rows` of `{from, to, …key}` as they are. */
export function readRelationshipsStatement(relationship: RelationshipKind, start: Start): string {
  return [
    'UNWIND $rows AS row',
    ...matched(relationship, start, 'row.'),
    'RETURN row.from AS from, row.to AS to, properties(r) AS properties',
  ].join('\n');
}

function ends({ to }: RelationshipKind): string[] {
  return [`MATCH (a:${NODE_LABEL} {id: row.from})`, `MATCH (b:${farEnd(to)} {${farKey(to)}: row.to})`];
}

function matched({ type, to, symmetric, key }: RelationshipKind, start: Start, prefix: string): string[] {
  const keys = key.length === 0 ? '' : ` {${key.map((name) => `${name}: ${prefix}${name}`).join(', ')}}`;
  const a = `a:${NODE_LABEL} {id: row.from}`;
  const b = `b:${farEnd(to)} {${farKey(to)}: row.to}`;
  // Stored once for both ends, it may lie the other way round.
  const right = symmetric ? '-' : '->';
  const left = symmetric ? '-' : '<-';
  return start === 'from'
    ? [`MATCH (${a})`, `MATCH (a)-[r:${type}${keys}]${right}(${b})`]
    : [`MATCH (${b})`, `MATCH (b)${left}[r:${type}${keys}]-(${a})`];
}

function farEnd(to: readonly string[]): string {
  return to.includes(IDENTIFIER_LABEL) ? IDENTIFIER_LABEL : NODE_LABEL;
}

function farKey(to: readonly string[]): string {
  return to.includes(IDENTIFIER_LABEL) ? 'key' : 'id';
}

/** A whole number travels as an integer, and an integer property divides differently. */
function floats(variable: string, properties: readonly Property[]): string[] {
  const names = properties.filter(({ scalar, list }) => scalar === 'Float' && !list).map(({ name }) => name);
  return names.map((name) => `SET ${variable}.${name} = toFloat(row.properties.${name})`);
}
