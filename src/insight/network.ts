import { roundWeight, tiesOfBits, type CollaborationNetwork, type Graph } from './collaboration-network.ts';
import type { Tie } from './collaboration-source.ts';

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

/** A link of the network of actors; `a` is alphabetically first. */
export interface ActorTie {
  readonly a: string;
  readonly b: string;
  readonly projectCount: number;
  readonly strength: number;
  readonly ties: readonly Tie[];
}

export interface ActorNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly ActorTie[];
  readonly truncated: boolean;
  readonly nodeCount: number;
  readonly linkCount: number;
}

/** What of a network is shown, around one actor if so asked: the nearest and strongest actors first, up to a limit. */
export function actorNetwork(network: CollaborationNetwork, { ego, depth, maxNodes }: NetworkQuestion): ActorNetwork {
  const start = ego === undefined ? undefined : network.numberOf.get(ego);
  if (ego !== undefined && start === undefined) return alone(ego, maxNodes);
  const distances = start === undefined ? undefined : distancesFrom(network, start, depth);
  const inside = (node: number): boolean => distances === undefined || distances.has(node);
  const nodes = networkNodes(network, inside, distances);
  const shown = nodes.sort(nearestAndStrongest).slice(0, maxNodes);
  const shownNumbers = new Set(shown.map(({ id }) => network.numberOf.get(id)));
  return {
    nodes: shown,
    links: [...linksWithin(network, (node) => shownNumbers.has(node))],
    truncated: shown.length < nodes.length,
    nodeCount: nodes.length,
    linkCount: nodes.reduce((sum, { degree }) => sum + degree, 0) / 2,
  };
}

/** An actor without ties is a network of its own. */
function alone(id: string, maxNodes: number): ActorNetwork {
  const nodes = [{ id, degree: 0, strength: 0, distance: 0 }].slice(0, maxNodes);
  return { nodes, links: [], truncated: nodes.length === 0, nodeCount: 1, linkCount: 0 };
}

/** Places of a node's ties in the arrays of the graph. */
export function* arcsOf({ offsets }: Graph, node: number): Generator<number> {
  for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) yield arc;
}

function distancesFrom(network: CollaborationNetwork, start: number, depth: number): Map<number, number> {
  const distances = new Map([[start, 0]]);
  let layer = [start];
  for (let distance = 1; distance <= depth && layer.length > 0; distance++) {
    const reached: number[] = [];
    for (const node of layer) {
      for (const arc of arcsOf(network, node)) {
        const other = network.neighbours[arc] ?? 0;
        if (distances.has(other)) continue;
        distances.set(other, distance);
        reached.push(other);
      }
    }
    layer = reached;
  }
  return distances;
}

type Inside = (node: number) => boolean;

function networkNodes(
  network: CollaborationNetwork,
  inside: Inside,
  distances: ReadonlyMap<number, number> | undefined,
): NetworkNode[] {
  return network.actors.flatMap(({ id }, node) => {
    if (!inside(node)) return [];
    const arcs = [...arcsOf(network, node)].filter((arc) => inside(network.neighbours[arc] ?? 0));
    const strength = arcs.reduce((sum, arc) => sum + (network.strengths[arc] ?? 0), 0);
    return [{ id, degree: arcs.length, strength: roundWeight(strength), distance: distances?.get(node) ?? null }];
  });
}

function* linksWithin(network: CollaborationNetwork, inside: Inside): Generator<ActorTie> {
  for (const [node, { id }] of network.actors.entries()) {
    if (!inside(node)) continue;
    for (const arc of arcsOf(network, node)) {
      const other = network.neighbours[arc] ?? 0;
      if (other < node || !inside(other)) continue;
      yield {
        a: id,
        b: network.actors[other]?.id ?? '',
        projectCount: network.projectCounts[arc] ?? 0,
        strength: roundWeight(network.strengths[arc] ?? 0),
        ties: tiesOfBits(network.ties[arc] ?? 0),
      };
    }
  }
}

function nearestAndStrongest(x: NetworkNode, y: NetworkNode): number {
  return (x.distance ?? 0) - (y.distance ?? 0) || y.strength - x.strength || y.degree - x.degree || (x.id < y.id ? -1 : 1);
}
