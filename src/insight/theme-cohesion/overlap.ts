import type { Traits } from '../traits.ts';
import { pairsOf, shareOf, type Figure } from './figure.ts';

/** How far the members of a community meet in the same publications or events. */
export interface Overlap {
  /** Members that have any: of how many the figures speak. */
  readonly members: number;
  /** Mean over all pairs of these of what both have over what either has (Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x). */
  readonly jaccard: Figure;
  /** The same with what the one with fewer has below the line: 1 when all of it is the other's too (Simpson 1960). */
  readonly containment: Figure;
  /** Share of the publications or events of members in which at least two take part. */
  readonly shared: Figure;
}

export function overlapAmong({ offsets, values }: Traits, members: Uint32Array): Overlap {
  const rows = Array.from(members, (member) => values.subarray(offsets[member], offsets[member + 1])).filter(
    ({ length }) => length > 0,
  );
  const takingPart = new Map<number, number[]>();
  rows.forEach((row, number) => {
    for (const item of row) {
      const known = takingPart.get(item);
      if (known === undefined) takingPart.set(item, [number]);
      else known.push(number);
    }
  });
  let [jaccard, containment] = [0, 0];
  for (const [pair, common] of commonItems(takingPart.values(), rows.length)) {
    const [one, other] = [rows[Math.floor(pair / rows.length)]?.length ?? 0, rows[pair % rows.length]?.length ?? 0];
    jaccard += common / (one + other - common);
    containment += common / Math.min(one, other);
  }
  const pairs = pairsOf(rows.length);
  return {
    members: rows.length,
    jaccard: shareOf(jaccard, pairs),
    containment: shareOf(containment, pairs),
    shared: shareOf([...takingPart.values()].filter(({ length }) => length > 1).length, takingPart.size),
  };
}

/** How many items two have in common, under `one * count + other`; only pairs that have any, so few items cost little. */
function commonItems(groups: Iterable<readonly number[]>, count: number): Map<number, number> {
  const common = new Map<number, number>();
  for (const group of groups) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        const pair = one * count + other;
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
    });
  }
  return common;
}
