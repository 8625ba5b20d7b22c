import type { Ontology, Property, RelationshipKind } from '../ontology/ontology.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../ontology/store-rules.ts';

/** CREATE where nothing can be there yet: it need not look through the relationships of a node, as MERGE does. */
export type Verb = 'CREATE' | 'MERGE';

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
    verb === 'CREATE' ? `CREATE (n:${NODE_LABEL} {id: row.id})` : `MERGE (n:${NODE_LABEL} {id: row.id})`,
    ...(verb === 'MERGE' && others.length > 0 ? [`REMOVE n:${others.join(':')}`] : []),
    `SET n:${labels}`,
    'SET n = row.properties',
    ...floats('n', described?.properties ?? []),
  ].join('\n');
}

/** Removes what earlier records said of the sources of `$rows` of `{id, sources}` and the new ones no longer say. */
export const forgetSourcesStatement = `UNWIND $rows AS row
MATCH (n:${NODE_LABEL} {id: row.id})-[s:STATED_IN]->(source:Source)
WHERE NOT source.id IN row.sources
DELETE s`;

/** Writes `$rows` of `{key, scheme, value}`. */
export const identifierStatement = `UNWIND $rows AS row
MERGE (i:${IDENTIFIER_LABEL} {key: row.key})
SET i.scheme = row.scheme, i.value = row.value`;

/** Which end of a relationship MERGE begins at. */
export type Start = 'from' | 'to';

/** Writes `$rows` of `{from, to, properties}` between nodes that exist. */
export function relationshipStatement(relationship: RelationshipKind, verb: Verb, start: Start): string {
  const key = verb === 'MERGE' ? relationship.key.map((name) => `${name}: row.properties.${name}`) : [];
  const body = `[r:${relationship.type}${key.length > 0 ? ` {${key.join(', ')}}` : ''}]`;
  return [
    'UNWIND $rows AS row',
    `MATCH (a:${NODE_LABEL} {id: row.from})`,
    relationship.to.includes(IDENTIFIER_LABEL)
      ? `MATCH (b:${IDENTIFIER_LABEL} {key: row.to})`
      : `MATCH (b:${NODE_LABEL} {id: row.to})`,
    `${verb} ${pattern(relationship, verb, start, body)}`,
    'SET r = row.properties',
    ...floats('r', relationship.properties),
  ].join('\n');
}

function pattern({ symmetric }: RelationshipKind, verb: Verb, start: Start, body: string): string {
  // Without a direction MERGE finds the tie whichever side declared it, and makes a new one from left to right.
  if (symmetric && verb === 'MERGE') return `(a)-${body}-(b)`;
  return start === 'from' ? `(a)-${body}->(b)` : `(b)<-${body}-(a)`;
}

/** A whole number travels as an integer, and an integer property divides differently. */
function floats(variable: string, properties: readonly Property[]): string[] {
  const names = properties.filter(({ scalar, list }) => scalar === 'Float' && !list).map(({ name }) => name);
  return names.map((name) => `SET ${variable}.${name} = toFloat(row.properties.${name})`);
}
