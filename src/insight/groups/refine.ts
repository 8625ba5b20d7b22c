import type { Random } from '../random.ts';
import { GroupsAround } from './move-nodes.ts';
import type { LevelGraph } from './weighted-graph.ts';

/**
 * Builds, within each group and from single nodes, parts that are connected; gives the part of each node, as a number below the
 * size of the graph. Nodes and parts must be tied well enough to the rest of their group to be merged at all. A node goes to
 * one of the parts that do not lower modularity, by chance: with probability in proportion to exp(gain / randomness).
 *
 * The refinement of Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z, whose randomness of 0.01 it keeps. It differs
 * in that gains are measured in mean weights of ties, so that all weights times ten give the same groups.
 */
export function refine(
  graph: LevelGraph,
  groups: Uint32Array,
  resolution: number,
  random: Random,
  randomness = 0.01,
): Uint32Array {
  const { size, offsets, neighbours, weights, strengths, total, meanWeight } = graph;
  const perStrength = resolution / total;
  const temperature = randomness * meanWeight;
  const groupStrengths = new Float64Array(size);
  const parts = Uint32Array.from({ length: size }, (_, node) => node);
  const partStrengths = strengths.slice();
  const partSizes = new Uint32Array(size).fill(1);
  /** Weight from each part to the rest of its group. */
  const cuts = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const group = groups[node] ?? 0;
    groupStrengths[group] = (groupStrengths[group] ?? 0) + (strengths[node] ?? 0);
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      if (groups[neighbours[arc] ?? 0] === group) cuts[node] = (cuts[node] ?? 0) + (weights[arc] ?? 0);
    }
  }
  const isWellTied = (part: number, group: number): boolean => {
    const strength = partStrengths[part] ?? 0;
    return (cuts[part] ?? 0) >= strength * ((groupStrengths[group] ?? 0) - strength) * perStrength;
  };
  const around = new GroupsAround(size);
  const candidates: number[] = [];
  const gains: number[] = [];
  for (const node of random.shuffle(parts.slice())) {
    const group = groups[node] ?? 0;
    if (parts[node] !== node || partSizes[node] !== 1 || !isWellTied(node, group)) continue;
    around.clear();
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const neighbour = neighbours[arc] ?? 0;
      if (groups[neighbour] === group) around.add(parts[neighbour] ?? 0, weights[arc] ?? 0);
    }
    candidates.length = gains.length = 0;
    candidates.push(node);
    gains.push(0);
    for (let index = 0; index < around.count; index++) {
      const part = around.met[index] ?? 0;
      const gain = around.weightTo(part) - (strengths[node] ?? 0) * (partStrengths[part] ?? 0) * perStrength;
      if (gain < 0 || around.weightTo(part) === 0 || !isWellTied(part, group)) continue;
      candidates.push(part);
      gains.push(gain);
    }
    const chosen = candidates[drawByGain(gains, temperature, random)] ?? node;
    if (chosen === node) continue;
    parts[node] = chosen;
    partSizes[node] = 0;
    partSizes[chosen] = (partSizes[chosen] ?? 0) + 1;
    partStrengths[chosen] = (partStrengths[chosen] ?? 0) + (strengths[node] ?? 0);
    cuts[chosen] = (cuts[chosen] ?? 0) + (cuts[node] ?? 0) - 2 * around.weightTo(chosen);
  }
  return parts;
}

/** An index, with probability in proportion to exp(gain / temperature); the greatest gain is taken off first, or exp would overflow. */
function drawByGain(gains: readonly number[], temperature: number, random: Random): number {
  const greatest = Math.max(...gains);
  const odds = gains.map((gain) => Math.exp((gain - greatest) / temperature));
  let left = random.fraction() * odds.reduce((sum, odd) => sum + odd, 0);
  return Math.max(
    0,
    odds.findIndex((odd) => (left -= odd) < 0),
  );
}
