import type { ActorTie } from './actor-ties.ts';
import { roundWeight } from './shared-projects.ts';

export interface NetworkQuestion {
  /** Actor to start from; all actors with a tie when left out. */
  readonly ego?: string | undefined;
  readonly depth: number;
  readonly maxNodes: number;
}

export interface NetworkNode {
  readonly id: string;
  readonly degree: number;
  readonly strength: number;
  readonly distance: number | null;
}

export interface ActorNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly ActorTie[];
  readonly truncated: boolean;
  readonly nodeCount: number;
  readonly linkCount: number;
}

/** The network that some ties make, around one actor if so asked: the nearest and strongest actors first, up to a limit. */
export function actorNetwork(ties: readonly ActorTie[], { ego, depth, maxNodes }: NetworkQuestion): ActorNetwork {
  const neighbours = neighboursIn(ties);
  const distances = ego === undefined ? undefined : distancesFrom(ego, depth, neighbours);
  const inside = ties.filter(({ a, b }) => distances === undefined || (distances.has(a) && distances.has(b)));
  const nodes = networkNodes(inside, distances);
  const kept = nodes.sort(nearestAndStrongest).slice(0, maxNodes);
  const keptIds = new Set(kept.map(({ id }) => id));
  const links = inside
    .filter(({ a, b }) => keptIds.has(a) && keptIds.has(b))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  return { nodes: kept, links, truncated: kept.length < nodes.length, nodeCount: nodes.length, linkCount: inside.length };
}

function neighboursIn(ties: readonly ActorTie[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { a, b } of ties) {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      const known = neighbours.get(one);
      if (known === undefined) neighbours.set(one, [other]);
      else known.push(other);
    }
  }
  return neighbours;
}

function distancesFrom(ego: string, depth: number, neighbours: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const distances = new Map([[ego, 0]]);
  let layer = [ego];
  for (let distance = 1; distance <= depth && layer.length > 0; distance++) {
    const reached = new Set(layer.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !distances.has(id)));
    for (const id of reached) distances.set(id, distance);
    layer = [...reached];
  }
  return distances;
}

function networkNodes(ties: readonly ActorTie[], distances: ReadonlyMap<string, number> | undefined): NetworkNode[] {
  const sums = new Map<string, { degree: number; strength: number }>();
  for (const id of distances?.keys() ?? []) sums.set(id, { degree: 0, strength: 0 });
  for (const { a, b, strength } of ties) {
    for (const id of [a, b]) {
      const sum = sums.get(id) ?? { degree: 0, strength: 0 };
      sums.set(id, { degree: sum.degree + 1, strength: sum.strength + strength });
    }
  }
  return [...sums].map(([id, { degree, strength }]) => ({
    id,
    degree,
    strength: roundWeight(strength),
    distance: distances?.get(id) ?? null,
  }));
}

function nearestAndStrongest(x: NetworkNode, y: NetworkNode): number {
  return (x.distance ?? 0) - (y.distance ?? 0) || y.strength - x.strength || y.degree - x.degree || compare(x.id, y.id);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : Number(x > y);
}
