import { Random } from '../random.ts';
import { aggregate } from './aggregate.ts';
import { modularity } from './modularity.ts';
import { moveNodes } from './move-nodes.ts';
import { partitionOf, renumbered, type Partition } from './partition.ts';
import { refine } from './refine.ts';
import { levelGraph, type LevelGraph, type WeightedGraph } from './weighted-graph.ts';

export interface CommunityChoice {
  readonly seed: number;
  /** 1 is modularity as Newman & Girvan have it; above, communities are smaller. Must be greater than 0. */
  readonly resolution?: number | undefined;
}

export type FindCommunities = (graph: WeightedGraph, choice: CommunityChoice) => Partition;

const MOST_REFINEMENTS = 20;
/** Passes over a graph look at about this many ends of ties, but are three at least: what is small is brought to its end, what is large in time. */
const ENDS_LOOKED_AT = 5e5;
const LEAST_PASSES = 3;

/**
 * Communities by moving nodes, then whole communities, as long as modularity rises. They may fall apart inside: `leiden` is
 * to be preferred, and this one is here to compare with what others have published.
 *
 * Blondel, Guillaume, Lambiotte & Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008; it differs in the order in which nodes
 * are looked at (see `moveNodes`).
 */
export const louvain: FindCommunities = (graph, { seed, resolution = 1 }) => {
  const random = new Random(seed);
  let level = levelGraph(graph);
  let found = singletons(level.size);
  for (;;) {
    const groups = singletons(level.size).groups;
    if (level.total === 0 || !moveNodes(level, groups, resolution, random)) return partitionOf(found.groups);
    const partition = renumbered(groups);
    found = { count: partition.count, groups: found.groups.map((node) => partition.groups[node] ?? 0) };
    level = aggregate(level, partition);
  }
};

/**
 * Communities that are connected, and in which each part is tied to the rest well enough: Louvain with a refinement before each
 * aggregation, repeated until modularity rises no more (two or three times where communities are clear). On large graphs it stops
 * before: on 12,000 actors with 129,000 ties at random after three times, at 0.437 in place of 0.439 after forty.
 *
 * Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z; it differs in the temperature of `refine`.
 */
export const leiden: FindCommunities = (graph, { seed, resolution = 1 }) => {
  const random = new Random(seed);
  const ground = levelGraph(graph);
  let best = singletons(graph.size);
  if (ground.total === 0) return best;
  let bestModularity = modularity(graph, best.groups, resolution);
  const passes = Math.max(LEAST_PASSES, ENDS_LOOKED_AT / graph.neighbours.length);
  for (let pass = 0; pass < passes; pass++) {
    const next = leidenOnce(ground, best, resolution, random);
    const nextModularity = modularity(graph, next.groups, resolution);
    if (nextModularity <= bestModularity + 1e-12) break;
    [best, bestModularity] = [next, nextModularity];
  }
  return best;
};

/** One pass over all levels, from a division that is given. */
function leidenOnce(ground: LevelGraph, start: Partition, resolution: number, random: Random): Partition {
  let level = ground;
  let groups = start.groups.slice();
  /** The node of the level that each node of the ground is in. */
  let place = singletons(ground.size).groups;
  for (;;) {
    moveNodes(level, groups, resolution, random);
    const moved = renumbered(groups);
    if (moved.count === level.size) return partitionOf(place);
    const parts = refineAndMerge(level, groups, resolution, random);
    if (parts.count === level.size) return partitionOf(place);
    const groupOfPart = new Uint32Array(parts.count);
    parts.groups.forEach((part, node) => (groupOfPart[part] = moved.groups[node] ?? 0));
    place = place.map((node) => parts.groups[node] ?? 0);
    level = aggregate(level, parts);
    groups = groupOfPart;
  }
}

/** Where all that could be merged gains next to nothing, chance may merge none and the next level be the same: it is tried again. */
function refineAndMerge(level: LevelGraph, groups: Uint32Array, resolution: number, random: Random): Partition {
  let parts = singletons(level.size);
  for (let attempt = 0; attempt < MOST_REFINEMENTS && parts.count === level.size; attempt++) {
    parts = renumbered(refine(level, groups, resolution, random));
  }
  return parts;
}

function singletons(size: number): Partition {
  return { count: size, groups: Uint32Array.from({ length: size }, (_, node) => node) };
}
