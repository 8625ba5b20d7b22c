import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leiden, louvain } from '../../../src/insight/groups/communities.ts';
import { partitionOf } from '../../../src/insight/groups/partition.ts';
import { adjustedRandIndex } from '../../../src/insight/groups/rand-index.ts';
import { stableCommunities } from '../../../src/insight/groups/stable-communities.ts';
import { moved } from './graphs.ts';
import { karateClub, weightedKarateClub } from './karate-club.ts';

const labels = (size: number) => fc.array(fc.nat(4), { minLength: size, maxLength: size });

describe('the adjusted Rand index', () => {
  test('of the example of Hubert & Arabie’s formula that scikit-learn documents', () => {
    expect(adjustedRandIndex(partitionOf([0, 0, 1, 2]), partitionOf([0, 0, 1, 1]))).toBeCloseTo(0.5714285714, 9);
    expect(adjustedRandIndex(partitionOf([0, 0, 0, 0]), partitionOf([0, 1, 2, 3]))).toBe(0);
    expect(adjustedRandIndex(partitionOf([0, 0, 1, 1]), partitionOf([0, 1, 0, 1]))).toBeCloseTo(-0.5, 9);
  });

  test('is that of counting all pairs', () => {
    fc.assert(
      fc.property(labels(9), labels(9), (one, other) => {
        expect(adjustedRandIndex(partitionOf(one), partitionOf(other))).toBeCloseTo(byPairs(one, other), 9);
      }),
    );
  });

  test('is symmetric, 1 for the same groups, and the same under other names', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    fc.assert(
      fc.property(labels(9), labels(9), order, (one, other, names) => {
        const value = adjustedRandIndex(partitionOf(one), partitionOf(other));
        expect(adjustedRandIndex(partitionOf(other), partitionOf(one))).toBeCloseTo(value, 9);
        expect(adjustedRandIndex(partitionOf(moved(one, names)), partitionOf(moved(other, names)))).toBeCloseTo(value, 9);
        expect(adjustedRandIndex(partitionOf(one), partitionOf(one.map((label) => 7 - label)))).toBe(1);
      }),
    );
  });
});

describe('stable communities', () => {
  test('of the karate club are the best ones, on which most runs agree', () => {
    const found = stableCommunities(leiden, karateClub, { seed: 1 });
    expect(found).toMatchObject({ runs: 50, count: 4 });
    expect(found.modularity).toBeCloseTo(0.41979, 5);
    expect(found.modularityRange[1]).toBe(found.modularity);
    expect(found.stability).toBeGreaterThan(0.8);
    expect(found.leastAgreement).toBeLessThanOrEqual(found.stability);
    expect(found.groupStability).toHaveLength(4);
    // The five around the instructor who know only one another are found each time.
    expect(found.groupStability[3]).toBeGreaterThan(0.95);
  });

  test('Leiden is never worse than Louvain at its best, and the answer is the same for the same seed', () => {
    const [one, other] = [louvain, leiden].map((find) => stableCommunities(find, weightedKarateClub, { seed: 5, runs: 20 }));
    expect(other?.modularity).toBeGreaterThanOrEqual((one?.modularity ?? 0) - 1e-12);
    expect(stableCommunities(leiden, weightedKarateClub, { seed: 5, runs: 20 })).toEqual(other);
  });

  test('a single run says nothing of stability', () => {
    const found = stableCommunities(leiden, karateClub, { seed: 1, runs: 1 });
    expect([found.stability, found.leastAgreement, found.groupStability[0]]).toEqual([NaN, NaN, NaN]);
  });

  test('tells how far it has come', () => {
    const told: number[] = [];
    stableCommunities(leiden, karateClub, { seed: 1, runs: 3 }, (done) => told.push(done));
    expect(told).toEqual([0.25, 0.5, 0.75]);
  });
});

/** The index from its definition: pairs together in both, in one, in the other. */
function byPairs(one: readonly number[], other: readonly number[]): number {
  let [both, inOne, inOther, all] = [0, 0, 0, 0];
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < a; b++) {
      const [same, otherSame] = [one[a] === one[b], other[a] === other[b]];
      both += Number(same && otherSame);
      inOne += Number(same);
      inOther += Number(otherSame);
      all++;
    }
  }
  const expected = (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
