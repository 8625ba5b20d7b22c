import type { CommunityChoice, FindCommunities } from './communities.ts';
import { modularity } from './modularity.ts';
import { groupSizes, type Partition } from './partition.ts';
import { adjustedRandIndex, overlaps } from './rand-index.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export interface StableCommunities extends Partition {
  readonly modularity: number;
  /** How many times communities were looked for, with seeds that follow one another. */
  readonly runs: number;
  /** Mean of the adjusted Rand index over all pairs of runs: 1 when all runs find the same; NaN with a single run. */
  readonly stability: number;
  /** The adjusted Rand index of the two runs that agree least. */
  readonly leastAgreement: number;
  /** For each community, the mean over the other runs of its Jaccard index with the community there that is most like it. */
  readonly groupStability: Float64Array;
  /** Least and greatest modularity, and number of communities, of all runs. */
  readonly modularityRange: readonly [least: number, greatest: number];
  readonly countRange: readonly [least: number, greatest: number];
}

/**
 * The communities of the run with the greatest modularity (the first of several), and how far the runs agree: modularity often
 * has many near-best divisions that differ (Good, de Montjoye & Clauset 2010, doi:10.1103/PhysRevE.81.046106).
 *
 * Agreement is measured by the adjusted Rand index (Hubert & Arabie 1985) and not by variation of information (Meilă 2007,
 * doi:10.1016/j.jmva.2006.11.013): it has the same scale for each number of nodes and groups, and 0 means chance. The stability of
 * one community is that of Hennig 2007, doi:10.1016/j.csda.2006.11.025, with runs in place of samples of the data.
 */
export function stableCommunities(
  find: FindCommunities,
  graph: WeightedGraph,
  { runs = 50, ...choice }: CommunityChoice & { readonly runs?: number },
  progress: (done: number) => void = () => undefined,
): StableCommunities {
  const found = Array.from({ length: runs }, (_, run) => {
    const partition = find(graph, { ...choice, seed: choice.seed + run });
    progress((run + 1) / (runs + 1));
    return { ...partition, modularity: modularity(graph, partition.groups, choice.resolution) };
  });
  const best = found.reduce((one, other) => (other.modularity > one.modularity ? other : one));
  const agreements = found.flatMap((one, index) => found.slice(index + 1).map((other) => adjustedRandIndex(one, other)));
  return {
    ...best,
    runs,
    stability: agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length,
    leastAgreement: agreements.length === 0 ? NaN : Math.min(...agreements),
    groupStability: groupStability(
      best,
      found.filter((other) => other !== best),
    ),
    modularityRange: rangeOf(found.map((partition) => partition.modularity)),
    countRange: rangeOf(found.map(({ count }) => count)),
  };
}

function groupStability(best: Partition, others: readonly Partition[]): Float64Array {
  const sums = new Float64Array(best.count);
  const sizes = groupSizes(best);
  for (const other of others) {
    const otherSizes = groupSizes(other);
    const likest = new Float64Array(best.count);
    for (const [cell, shared] of overlaps(best, other)) {
      const group = Math.floor(cell / other.count);
      const jaccard = shared / ((sizes[group] ?? 0) + (otherSizes[cell % other.count] ?? 0) - shared);
      likest[group] = Math.max(likest[group] ?? 0, jaccard);
    }
    likest.forEach((jaccard, group) => (sums[group] = (sums[group] ?? 0) + jaccard));
  }
  return sums.map((sum) => sum / others.length);
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}
