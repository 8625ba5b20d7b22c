import type { Reader } from '../graph/graph-store.ts';
import type { Projection } from './projection.ts';

export type Tie = 'PROJECT' | 'PARTNERSHIP' | 'MEMBERSHIP' | 'LEARNING';

/** Two actors that share projects; `a` is alphabetically first. */
export interface SharedProjects {
  readonly a: string;
  readonly b: string;
  readonly projectCount: number;
  readonly strength: number;
}

/** A link of the network of actors. */
export interface ActorTie extends SharedProjects {
  readonly ties: readonly Tie[];
}

export interface ActorAttributes {
  readonly kind: string;
  readonly country: string | null;
}

/** Kind and country of every actor, by id. */
export async function readActorAttributes(reader: Reader): Promise<Map<string, ActorAttributes>> {
  const rows = await reader.read({
    text: 'MATCH (a:Actor) OPTIONAL MATCH (a)-[:IN_COUNTRY]->(c:Country) RETURN a.id AS id, a.kind AS kind, min(c.code) AS country',
  });
  return new Map(
    rows.map(({ id, kind, country }) => [String(id), { kind: String(kind), country: (country as string | null) ?? null }]),
  );
}

/** Ties that a projection shows without going through a project, as pairs of actor ids. */
export function* declaredTies(
  projection: Projection,
  wanted: ReadonlySet<Tie>,
): Generator<readonly [a: string, b: string, tie: Tie]> {
  const direct: Readonly<Record<string, Tie>> = { PARTNER_OF: 'PARTNERSHIP', MEMBER_OF: 'MEMBERSHIP' };
  for (const { type, from, to, learnedFrom } of projection.relationships) {
    const [source, target] = [String(projection.ids[from]), String(projection.ids[to])];
    const tie = direct[type];
    if (tie !== undefined && wanted.has(tie)) yield [source, target, tie];
    if (wanted.has('LEARNING')) for (const teacher of learnedFrom) yield [source, teacher, 'LEARNING'];
  }
}

/** One link for each pair of actors, with all the ways in which they are tied. */
export function mergeTies(
  shared: readonly SharedProjects[],
  declared: Iterable<readonly [a: string, b: string, tie: Tie]>,
): ActorTie[] {
  const links = new Map<string, { a: string; b: string; projectCount: number; strength: number; ties: Set<Tie> }>();
  for (const pair of shared) links.set(`${pair.a} ${pair.b}`, { ...pair, ties: new Set(['PROJECT']) });
  for (const [one, other, tie] of declared) {
    if (one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    const known = links.get(key) ?? { a, b, projectCount: 0, strength: 0, ties: new Set<Tie>() };
    known.ties.add(tie);
    links.set(key, known);
  }
  return [...links.values()].map((link) => ({ ...link, ties: [...link.ties].sort() }));
}
