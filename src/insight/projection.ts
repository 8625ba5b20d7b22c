import type { Reader } from '../graph/graph-store.ts';
import { yearSpan, type YearSpan } from '../ontology/edtf.ts';
import type { Ontology } from '../ontology/ontology.ts';

/**
 * Relationship types that tie one thing to another by what somebody did. Countries, themes, places, identifiers and
 * sources are left out: they would put any two actors two steps apart.
 */
const walkable = [
  'PARTICIPATES_IN',
  'PARTNER_OF',
  'MEMBER_OF',
  'ADOPTED',
  'SUCCEEDED_BY',
  'PART_OF',
  'HOLDS_ROLE',
  'AUTHORED',
  'ATTENDED',
  'DELIBERATED',
  'CONCERNS',
  'USES_PRACTICE',
] as const;

/** A relationship as the store holds it. */
export interface ProjectedRelationship {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
  /** Ids of actors a practice was learned from; only on ADOPTED. */
  readonly learnedFrom: readonly string[];
  /** When it held, as far as it is stated of the relationship itself. */
  readonly years: YearSpan;
}

/** The graph in memory: nodes numbered in the order of their ids, each with its distinct neighbours in the same order. */
export interface Projection {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Neighbours of node n are neighbours[offsets[n]] to neighbours[offsets[n + 1] - 1]. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly relationships: readonly ProjectedRelationship[];
  /** Relationships between two nodes, either way, in the order of their types. */
  between(a: number, b: number): readonly ProjectedRelationship[];
}

interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[] | null;
  readonly learnedFrom: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly year: number | null;
}

/** Reads the walkable graph from the store: one statement for each relationship type, as Cypher wants types spelled out. */
export async function readProjection(reader: Reader, ontology: Ontology): Promise<Projection> {
  const nodes = await reader.read({ text: 'MATCH (n:Node) RETURN n.id AS id' });
  const ids = nodes.map(({ id }) => String(id)).sort();
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const relationships: ProjectedRelationship[] = [];
  for (const type of walkable.filter((name) => ontology.relationships.has(name))) {
    const text = `MATCH (a:Node)-[r:${type}]->(b:Node) RETURN a.id AS from, b.id AS to, r.sources AS sources, r.learnedFrom AS learnedFrom, r.since AS since, r.until AS until, r.year AS year`;
    for (const row of (await reader.read({ text })) as unknown as RelationshipRow[]) {
      const [from, to] = [numberOf.get(row.from), numberOf.get(row.to)];
      // A node written between the two statements is unknown here; the next version of the data brings a new projection.
      if (from === undefined || to === undefined) continue;
      const { sources, learnedFrom } = row;
      relationships.push({ type, from, to, sources: sources ?? [], learnedFrom: learnedFrom ?? [], years: yearsOf(row) });
    }
  }
  return buildProjection(ids, relationships);
}

/** An end without a year is open or unknown, and an unreadable date tells nothing. */
function yearsOf({ since, until, year }: RelationshipRow): YearSpan {
  if (year !== null) return { first: year, last: year };
  const [begun, ended] = [since, until].map((text) => (text === null ? undefined : yearSpan(text)));
  return { first: begun?.first ?? null, last: ended?.last ?? null };
}

export function buildProjection(ids: readonly string[], relationships: readonly ProjectedRelationship[]): Projection {
  const ties = new Map<number, ProjectedRelationship[]>();
  const pairKey = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  for (const relationship of relationships) {
    const key = pairKey(relationship.from, relationship.to);
    const known = ties.get(key);
    if (known === undefined) ties.set(key, [relationship]);
    else known.push(relationship);
  }
  for (const tied of ties.values()) tied.sort((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)) || a.from - b.from);
  const pairs = [...ties.keys()]
    .map((key) => [Math.floor(key / ids.length), key % ids.length] as const)
    .filter(([a, b]) => a !== b);
  const { offsets, neighbours } = adjacency(ids.length, pairs);
  return {
    ids,
    numberOf: new Map(ids.map((id, index) => [id, index])),
    offsets,
    neighbours,
    relationships,
    between: (a, b) => ties.get(pairKey(a, b)) ?? [],
  };
}

function adjacency(
  size: number,
  pairs: readonly (readonly [number, number])[],
): { offsets: Uint32Array; neighbours: Uint32Array } {
  const offsets = new Uint32Array(size + 1);
  for (const pair of pairs) for (const node of pair) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const neighbours = new Uint32Array(pairs.length * 2);
  const add = (node: number, neighbour: number): void => {
    const place = next[node] ?? 0;
    neighbours[place] = neighbour;
    next[node] = place + 1;
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  for (let node = 0; node < size; node++) neighbours.subarray(offsets[node], offsets[node + 1]).sort();
  return { offsets, neighbours };
}

export function neighboursOf({ offsets, neighbours }: Projection, node: number): Uint32Array {
  return neighbours.subarray(offsets[node], offsets[node + 1]);
}

/** Number of distinct neighbours. */
export function degreeOf({ offsets }: Projection, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}
