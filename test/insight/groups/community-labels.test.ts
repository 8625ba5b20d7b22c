import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { communityLabels } from '../../../src/insight/groups/community-labels.ts';
import { partitionOf } from '../../../src/insight/groups/partition.ts';
import { traitsOf } from '../../../src/insight/traits.ts';
import { moved } from './graphs.ts';

const any = { leastMembers: 1, leastZ: -Infinity, most: 99 };

describe('labels of communities', () => {
  test('are what members have and others lack, with the figures worked out by hand', () => {
    // Ten actors: water (0) in the first community only, culture (1) in both alike.
    const traits = traitsOf([...Array<number[]>(5).fill([0, 1]), ...Array<number[]>(5).fill([1, 2])]);
    const labels = communityLabels(partitionOf([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]), traits, any);
    const [water, culture] = labels[0] ?? [];
    // 20 statements and 3 traits: the prior of water is 3 · 5/20 = 0.75; 5.75 of 13 here, 0.75 of 13 elsewhere.
    const logOdds = Math.log(5.75 / 7.25) - Math.log(0.75 / 12.25);
    expect(water).toMatchObject({ trait: 0, members: 5, shareInside: 1, shareOutside: 0 });
    expect(water?.logOdds).toBeCloseTo(logOdds, 12);
    expect(water?.z).toBeCloseTo(logOdds / Math.sqrt(1 / 5.75 + 1 / 0.75), 12);
    expect(culture).toMatchObject({ trait: 1, members: 5, shareInside: 1, shareOutside: 1, logOdds: 0, z: 0 });
    expect(labels[1]?.map(({ trait }) => trait)).toEqual([2, 1]);
  });

  test('hold back what too few have, and name nothing where nothing differs', () => {
    const partition = partitionOf([...Array<number>(40).fill(0), ...Array<number>(40).fill(1)]);
    const traits = traitsOf(Array.from({ length: 80 }, (_, actor) => (actor === 0 ? [0, 3] : actor < 40 ? [0, 1] : [0, 2])));
    const labels = communityLabels(partition, traits);
    expect(labels.map((some) => some.map(({ trait }) => trait))).toEqual([[1], [2]]);
    expect(communityLabels(partition, traitsOf(Array<number[]>(80).fill([0])))).toEqual([[], []]);
    expect(communityLabels(partition, traitsOf(Array<number[]>(80).fill([])))).toEqual([[], []]);
  });

  test('shares are those of the actors of whom something is known', () => {
    const labels = communityLabels(partitionOf([0, 0, 0, 1, 1]), traitsOf([[0], [0], [], [0], [1]]), any);
    expect(labels[0]?.[0]).toMatchObject({ trait: 0, members: 2, shareInside: 1, shareOutside: 0.5 });
  });

  test('do not depend on the names of actors', () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    fc.assert(
      fc.property(rows, order, (all, names) => {
        // Of different sizes, so that they keep their numbers.
        const groups = [0, 0, 0, 0, 0, 1, 1, 2];
        const labels = communityLabels(partitionOf(groups), traitsOf(all), any);
        expect(communityLabels(partitionOf(moved(groups, names)), traitsOf(moved(all, names)), any)).toEqual(labels);
      }),
    );
  });
});
