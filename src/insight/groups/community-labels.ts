import type { Traits } from '../traits.ts';
import { groupSizes, type Partition } from './partition.ts';

/** A theme or country that is more frequent in a community than outside it, with the figures that say so. */
export interface SetsApart {
  /** Number of the trait. */
  readonly trait: number;
  /** How many members have it: the figure to doubt the label by. */
  readonly members: number;
  readonly shareInside: number;
  readonly shareOutside: number;
  /** Log of the odds inside over the odds outside, with the prior. */
  readonly logOdds: number;
  /** The log-odds in standard deviations: what labels are ordered by. */
  readonly z: number;
}

export interface LabelChoice {
  /** Most labels for one community. */
  readonly most?: number | undefined;
  /** Fewest members that have the trait. */
  readonly leastMembers?: number | undefined;
  /** 1.96: less would happen by chance once in twenty times. */
  readonly leastZ?: number | undefined;
}

/**
 * For each community the traits that set it apart from all others, the most telling first; none where nothing does.
 *
 * Log-odds with an informative Dirichlet prior: Monroe, Colaresi & Quinn 2008, doi:10.1093/pan/mpn018, with actors' traits in place
 * of words. The prior is as frequent as the trait is over all, and weighs one statement for each trait there is, so a trait
 * of two or three actors is held back.
 */
export function communityLabels(
  partition: Partition,
  traits: Traits,
  { most = 3, leastMembers = 2, leastZ = 1.96 }: LabelChoice = {},
): SetsApart[][] {
  const { perGroup, inGroup, overall, known } = countTraits(partition, traits);
  const statements = traits.values.length;
  const knownOverall = known.reduce((sum, count) => sum + count, 0);
  return perGroup.map((counts, group) => {
    const inside = inGroup[group] ?? 0;
    const knownInside = known[group] ?? 0;
    const labels: SetsApart[] = [];
    for (const [trait, members] of counts) {
      const all = overall[trait] ?? 0;
      const prior = (all / statements) * traits.count;
      const [here, elsewhere] = [members + prior, all - members + prior];
      const logOdds =
        Math.log(here / (inside + traits.count - here)) - Math.log(elsewhere / (statements - inside + traits.count - elsewhere));
      const z = logOdds / Math.sqrt(1 / here + 1 / elsewhere);
      if (members < leastMembers || !(z >= leastZ)) continue;
      const outside = knownOverall - knownInside;
      labels.push({
        trait,
        members,
        shareInside: members / knownInside,
        shareOutside: outside === 0 ? 0 : (all - members) / outside,
        logOdds,
        z,
      });
    }
    return labels.sort((one, other) => other.z - one.z || one.trait - other.trait).slice(0, most);
  });
}

interface TraitCounts {
  /** For each group, how many members have each trait. */
  readonly perGroup: readonly Map<number, number>[];
  /** How many traits are stated of the members of each group, and over all how many times each trait. */
  readonly inGroup: Float64Array;
  readonly overall: Float64Array;
  /** Of how many members of each group any trait is known. */
  readonly known: Float64Array;
}

function countTraits(partition: Partition, { count, offsets, values }: Traits): TraitCounts {
  const perGroup = Array.from(groupSizes(partition), () => new Map<number, number>());
  const [inGroup, known] = [new Float64Array(partition.count), new Float64Array(partition.count)];
  const overall = new Float64Array(count);
  partition.groups.forEach((group, actor) => {
    const row = values.subarray(offsets[actor], offsets[actor + 1]);
    if (row.length > 0) known[group] = (known[group] ?? 0) + 1;
    inGroup[group] = (inGroup[group] ?? 0) + row.length;
    for (const trait of row) {
      perGroup[group]?.set(trait, (perGroup[group]?.get(trait) ?? 0) + 1);
      overall[trait] = (overall[trait] ?? 0) + 1;
    }
  });
  return { perGroup, inGroup, overall, known };
}
