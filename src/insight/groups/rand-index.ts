import { groupSizes, type Partition } from './partition.ts';

/**
 * How far two divisions of the same nodes agree on which pairs belong together, less what they would by chance: 1 when they are
 * the same, around 0 when they have nothing to do with each other; 1 also when neither leaves anything to chance (all in one
 * group, or each alone, in both).
 *
 * Hubert & Arabie 1985, doi:10.1007/BF01908075.
 */
export function adjustedRandIndex(one: Partition, other: Partition): number {
  const together = sumOfPairs(overlaps(one, other).values());
  const [inOne, inOther] = [sumOfPairs(groupSizes(one)), sumOfPairs(groupSizes(other))];
  const all = pairs(one.groups.length);
  const expected = all === 0 ? 0 : (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/** How many nodes each group of one shares with each of the other, under `group * other.count + otherGroup`; only those that share any. */
export function overlaps(one: Partition, other: Partition): Map<number, number> {
  const counts = new Map<number, number>();
  one.groups.forEach((group, node) => {
    const cell = group * other.count + (other.groups[node] ?? 0);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return counts;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sumOfPairs(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += pairs(count);
  return sum;
}
