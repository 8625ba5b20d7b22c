import type { Reader } from '../graph/graph-store.ts';
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../ontology/records.ts';
import type { NodeKind, Property, RelationshipKind } from '../ontology/ontology.ts';
import { NODE_LABEL } from '../ontology/store-rules.ts';

/** Ids are light: few pages, since the embedded engine sorts what is left of a kind for each. */
const ID_PAGE = 50_000;

/** All ids of a kind in their order, page by page. Later pages see what was added meanwhile; none comes twice. */
export async function* readIds(reader: Reader, kind: NodeKind): AsyncGenerator<readonly string[]> {
  let after = '';
  for (;;) {
    const rows = await reader.read({
      text: `MATCH (n:${NODE_LABEL}:${kind.label}) WHERE n.id > $after WITH n.id AS id ORDER BY id LIMIT $size RETURN id`,
      parameters: { after, size: ID_PAGE },
    });
    const ids = rows.map(({ id }) => String(id));
    if (ids.length > 0) yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < ID_PAGE) return;
    after = last;
  }
}

/** The nodes of one kind that have the ids, in the order of their ids, as they were given when written. */
export async function readNodes(reader: Reader, kind: NodeKind, ids: readonly string[]): Promise<NodeRecord[]> {
  const rows = await reader.read({
    text: `MATCH (n:${NODE_LABEL}) WHERE n.id IN $ids RETURN properties(n) AS properties, [(n)-[:STATED_IN]->(s:Source) | s.id] AS sources`,
    parameters: { ids },
  });
  const records = rows.map((row): NodeRecord => {
    const { properties, sources } = row as unknown as NodeRow;
    return {
      kind: kind.name,
      id: String(properties['id']),
      properties: given(kind.properties, properties),
      sources: [...sources].sort(),
    };
  });
  return records.sort((a, b) => compare(a.id, b.id));
}

interface NodeRow {
  readonly properties: Stored;
  readonly sources: readonly string[];
}

type Stored = Readonly<Record<string, PropertyValue>>;

/** Which end of a relationship is among some ids. */
export type End = 'from' | 'to';

/** The relationships of a type at some nodes, in the order of their ends and key. */
export async function readRelationships(
  reader: Reader,
  relationship: RelationshipKind,
  end: End,
  ids: readonly string[],
): Promise<RelationshipRecord[]> {
  const rows = await reader.read({
    text: [
      `MATCH (a:${NODE_LABEL})${end === 'from' ? '-' : '<-'}[r:${relationship.type}]${end === 'from' ? '->' : '-'}(b)`,
      'WHERE a.id IN $ids RETURN a.id AS near, coalesce(b.id, b.key) AS far, properties(r) AS properties',
    ].join(' '),
    parameters: { ids },
  });
  const records = rows.map((row): RelationshipRecord => {
    const { near, far, properties } = row as unknown as RelationshipRow;
    const [from, to] = end === 'from' ? [near, far] : [far, near];
    const sources = properties['sources'];
    return {
      type: relationship.type,
      from,
      to,
      properties: given(relationship.properties, properties),
      sources: Array.isArray(sources) ? (sources as readonly string[]) : [],
    };
  });
  const sortKeys = new Map(records.map((record) => [record, [record.from, record.to, ...keyOf(relationship, record)]]));
  return records.sort((a, b) => compareKeys(sortKeys.get(a) ?? [], sortKeys.get(b) ?? []));
}

interface RelationshipRow {
  readonly near: string;
  readonly far: string;
  readonly properties: Stored;
}

/** What tells a relationship from others between the same nodes. */
export function keyOf({ key }: RelationshipKind, { properties }: RelationshipRecord): string[] {
  return key.map((name) => String(properties[name] ?? ''));
}

/** In the order of the ontology, without what the store keeps for itself. */
function given(properties: readonly Property[], stored: Stored): Record<string, PropertyValue> {
  const entries = properties.flatMap(({ name }) => {
    const value = stored[name];
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index < 0 ? 0 : compare(a[index] ?? '', b[index] ?? '');
}

/** By code unit, as the engines order ids, and not by the rules of a language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
