import { Random } from '../random.ts';
import { sharedTraits, type Traits } from '../traits.ts';
import { RewiredTies } from './rewired-ties.ts';
import type { TieGraph } from './weighted-graph.ts';

export interface CrossingShare {
  /** Share of ties between actors that have no value in common (two countries, two kinds); NaN when no tie is known. */
  readonly share: number;
  /** Ties counted: those of which the trait of both ends is known. */
  readonly ties: number;
  /** Mean and standard deviation of the share over the rewired graphs. */
  readonly expected: number;
  readonly deviation: number;
  /** (share - expected) / deviation; NaN when rewiring changes nothing. */
  readonly z: number;
  readonly rewirings: number;
}

export interface NullModelChoice {
  readonly seed: number;
  readonly rewirings?: number | undefined;
  /** Attempted swaps for each tie between two rewired graphs; before the first there are five times as many. */
  readonly swapsPerTie?: number | undefined;
}

/**
 * The share of ties that cross borders (kinds, …) beside the share that actors with as many ties would have if they were tied
 * regardless of it: positive z, more often across than by chance.
 *
 * The null model keeps degrees (see `RewiredTies`). Its graphs are steps of one chain: after two attempts for each tie, one in fifty
 * ties stands where it stood, and on a graph of 60,000 ties mean and deviation were those after a hundred, which Milo, Kashtan,
 * Itzkovitz, Newman & Alon 2003, arXiv:cond-mat/0312028, hold to be more than enough. It does not keep that all participants of a
 * project are tied to one another: ties are less independent than it takes them for, and z comes out too large. Read its
 * sign, and not small differences.
 */
export function crossingShares(
  graph: TieGraph,
  traits: readonly Traits[],
  { seed, rewirings = 100, swapsPerTie = 2 }: NullModelChoice,
  progress: (done: number) => void = () => undefined,
): CrossingShare[] {
  const rewired = new RewiredTies(graph, new Random(seed));
  rewired.swap(4 * swapsPerTie * rewired.tieCount);
  const shares = traits.map(() => new Float64Array(rewirings));
  for (let rewiring = 0; rewiring < rewirings; rewiring++) {
    rewired.swap(swapsPerTie * rewired.tieCount);
    traits.forEach((trait, index) => shares[index]?.fill(countCrossing(rewired, trait).share, rewiring, rewiring + 1));
    progress((rewiring + 1) / rewirings);
  }
  return traits.map((trait, index) => {
    const { share, ties } = countCrossing(graph, trait);
    const { mean, deviation } = momentsOf(shares[index] ?? new Float64Array());
    return { share, ties, expected: mean, deviation, z: deviation === 0 ? NaN : (share - mean) / deviation, rewirings };
  });
}

function countCrossing(
  { size, offsets, neighbours }: TieGraph,
  traits: Traits,
): { readonly share: number; readonly ties: number } {
  let [crossing, ties] = [0, 0];
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (node >= other) continue;
      const shared = sharedTraits(traits, node, other);
      if (shared >= 0) ties++;
      if (shared === 0) crossing++;
    }
  }
  return { share: crossing / ties, ties };
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  // The mean of equal values may be off by a rounding, which would make a deviation out of nothing.
  if (values.every((value) => value === values[0])) return { mean, deviation: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
