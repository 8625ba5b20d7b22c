import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assortativity, assortativityCoefficient } from '../../../src/insight/groups/assortativity.ts';
import { crossingShares } from '../../../src/insight/groups/crossing-shares.ts';
import { eiIndex, tieBalance, type TieBalance } from '../../../src/insight/groups/ei-index.ts';
import { RewiredTies } from '../../../src/insight/groups/rewired-ties.ts';
import type { TieGraph } from '../../../src/insight/groups/weighted-graph.ts';
import { Random } from '../../../src/insight/random.ts';
import { sharedTraits, singleTraits, traitsOf, type Traits } from '../../../src/insight/traits.ts';
import { anyGraph, graphOf, moved, renamed, tiesOf } from './graphs.ts';
import { karateClub, karateSides } from './karate-club.ts';

const sides = singleTraits(karateSides);
const rows = fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 3 }), { minLength: 16, maxLength: 16 });

describe('traits', () => {
  test('are shared or not, or not known', () => {
    const traits = traitsOf([[2, 0, 2], [1, 2], [], [0, 1, 2]]);
    const shared = (a: number, b: number): number => sharedTraits(traits, a, b);
    expect([traits.count, shared(0, 1), shared(0, 2), shared(0, 3), shared(1, 3)]).toEqual([3, 1, -1, 2, 2]);
    expect(singleTraits([1, -1, 0]).values).toEqual(Uint32Array.of(1, 0));
  });
});

const balances = (graph: TieGraph, traits: Traits): TieBalance[] =>
  Array.from({ length: graph.size }, (_, actor) => tieBalance(graph, traits, actor));

describe('the E-I index', () => {
  // Two groups of three in a line, tied by one tie; worked out by hand after Krackhardt & Stern's formula.
  const line = graphOf(
    6,
    [0, 1, 2, 3, 4].map((node) => [node, node + 1, 1]),
  );

  test('of an example by hand: one tie out of five crosses', () => {
    const kinds = singleTraits([0, 0, 0, 1, 1, 1]);
    const { overall, byTrait } = eiIndex(line, kinds);
    expect(overall).toEqual({ external: 1, internal: 4, index: -0.6 });
    expect(byTrait).toEqual([
      { external: 1, internal: 2, index: -1 / 3 },
      { external: 1, internal: 2, index: -1 / 3 },
    ]);
    expect(balances(line, kinds).map(({ index }) => index)).toEqual([-1, -1, 0, 0, -1, -1]);
  });

  test('is 1 when all ties cross, -1 when none does, NaN without ties', () => {
    const index = (kinds: number[]): number => eiIndex(line, singleTraits(kinds)).overall.index;
    expect(index([0, 1, 0, 1, 0, 1])).toBe(1);
    expect(index([0, 0, 0, 0, 0, 0])).toBe(-1);
    expect(eiIndex(graphOf(2, []), singleTraits([0, 1])).overall).toEqual({ external: 0, internal: 0, index: NaN });
  });

  test('of the two sides of the karate club: 11 of 78 ties cross', () => {
    expect(eiIndex(karateClub, sides).overall).toEqual({ external: 11, internal: 67, index: -56 / 78 });
  });

  test('leaves out ties to actors of whom nothing is known, and counts them', () => {
    const kinds = singleTraits([0, -1, 0, 1, 1, 1]);
    const { overall, unknown } = eiIndex(line, kinds);
    expect([overall.external, overall.internal, unknown]).toEqual([1, 2, 2]);
    expect(tieBalance(line, kinds, 0).index).toBe(NaN);
  });

  test('does not depend on names; actors’ ties add up to twice the ties', () => {
    fc.assert(
      fc.property(anyGraph(), rows, ({ graph, names }, all) => {
        const own = all.slice(0, graph.size);
        const ei = eiIndex(graph, traitsOf(own));
        const other = eiIndex(renamed(graph, names), traitsOf(moved(own, names)));
        expect(other.overall).toEqual(ei.overall);
        expect(other.byTrait).toEqual(ei.byTrait);
        const byActor = balances(graph, traitsOf(own));
        expect(balances(renamed(graph, names), traitsOf(moved(own, names)))).toEqual(moved(byActor, names));
        const external = byActor.reduce((sum, balance) => sum + balance.external, 0);
        expect(external).toBe(2 * ei.overall.external);
        expect(ei.overall.external + ei.overall.internal + ei.unknown).toBe(tiesOf(graph).length);
      }),
    );
  });
});

describe('assortativity', () => {
  test('of the mixing matrix of couples that Newman gives (table I): 0.621 to the accuracy of its figures', () => {
    const matrix = [
      [0.258, 0.016, 0.035, 0.013],
      [0.012, 0.157, 0.058, 0.019],
      [0.013, 0.023, 0.306, 0.035],
      [0.005, 0.007, 0.024, 0.016],
    ];
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const diagonal = sum(matrix.map((row, index) => row[index] ?? 0));
    const byChance = sum(matrix.map((row, index) => sum(row) * sum(matrix.map((other) => other[index] ?? 0))));
    expect(assortativityCoefficient(diagonal, byChance)).toBeCloseTo(0.621, 2);
  });

  test('of the two sides of the karate club, with the error of leaving out each tie', () => {
    const { coefficient, error, ties } = assortativity(karateClub, sides);
    expect(coefficient).toBeCloseTo(0.7175308641975293, 12);
    expect(error).toBeCloseTo(0.08010788606192987, 12);
    expect(ties).toBe(78);
  });

  test('is 1 when only those alike are tied, -1 on two sides that are only tied to each other', () => {
    const pairs = graphOf(4, [
      [0, 1, 1],
      [2, 3, 1],
    ]);
    expect(assortativity(pairs, singleTraits([0, 0, 1, 1])).coefficient).toBe(1);
    expect(assortativity(pairs, singleTraits([0, 1, 0, 1])).coefficient).toBe(-1);
    expect(assortativity(pairs, singleTraits([0, 0, 0, 0])).coefficient).toBe(NaN);
  });

  test('with several values for an actor it is that of the whole mixing matrix, and does not depend on names', () => {
    fc.assert(
      fc.property(anyGraph(), rows, ({ graph, names }, all) => {
        const own = all.slice(0, graph.size);
        const found = assortativity(graph, traitsOf(own));
        const { coefficient, error } = byMatrix(tiesOf(graph), own);
        expect(found.coefficient).toEqual(near(coefficient));
        expect(found.error).toEqual(near(error));
        const other = assortativity(renamed(graph, names), traitsOf(moved(own, names)));
        expect(other.coefficient).toEqual(near(coefficient));
      }),
    );
  });
});

describe('rewired ties', () => {
  test('keep the number of ties of each node, tie none to itself, and no two twice', () => {
    fc.assert(
      fc.property(anyGraph(), fc.nat(), ({ graph }, seed) => {
        const rewired = new RewiredTies(graph, new Random(seed));
        rewired.swap(200);
        const rows = Array.from({ length: graph.size }, (_, node) => [
          ...rewired.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]),
        ]);
        rows.forEach((row, node) => {
          expect(new Set(row).size).toBe(row.length);
          expect(row).not.toContain(node);
          for (const other of row) expect(rows[other]).toContain(node);
        });
      }),
    );
  });

  test('come out in each possible way equally often: the three ways of pairing four', () => {
    const pairs = graphOf(4, [
      [0, 1, 1],
      [2, 3, 1],
    ]);
    const rewired = new RewiredTies(pairs, new Random(1));
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 3000; draw++) {
      rewired.swap(10);
      const partner = rewired.neighbours[0] ?? 0;
      counts.set(partner, (counts.get(partner) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});

describe('the share of ties that cross', () => {
  test('is known by hand where four pair up: two of three ways cross, both ties or none', () => {
    const pairs = graphOf(4, [
      [0, 1, 1],
      [2, 3, 1],
    ]);
    const [found] = crossingShares(pairs, [singleTraits([0, 0, 1, 1])], { seed: 1, rewirings: 3000 });
    expect(found).toMatchObject({ share: 0, ties: 2, rewirings: 3000 });
    expect(found?.expected).toBeCloseTo(2 / 3, 1);
    expect(found?.deviation).toBeCloseTo(Math.sqrt(2 / 9), 1);
    expect(found?.z).toBeCloseTo(-Math.SQRT2, 1);
  });

  test('is far below chance between the two sides of the karate club, the same for the same seed', () => {
    const once = crossingShares(karateClub, [sides], { seed: 4 });
    expect(once[0]?.share).toBeCloseTo(11 / 78, 12);
    expect(once[0]?.z).toBeLessThan(-4);
    expect(crossingShares(karateClub, [sides], { seed: 4 })).toEqual(once);
    expect(crossingShares(karateClub, [sides], { seed: 5 })[0]?.expected).not.toBe(once[0]?.expected);
  });

  test('has no z where rewiring cannot change it', () => {
    const star = graphOf(
      5,
      [1, 2, 3, 4].map((leaf) => [0, leaf, 1]),
    );
    const [found] = crossingShares(star, [singleTraits([0, 0, 1, 1, 1])], { seed: 1 });
    expect(found).toEqual({ share: 0.75, ties: 4, expected: 0.75, deviation: 0, z: NaN, rewirings: 100 });
  });
});

function near(value: number): unknown {
  return Number.isNaN(value) ? NaN : expect.closeTo(value, 6);
}

/** Newman's coefficient from the whole matrix, and its error by making the matrix anew without each tie. */
function byMatrix(
  ties: readonly (readonly [number, number, number])[],
  own: readonly (readonly number[])[],
): { coefficient: number; error: number } {
  const known = ties.filter(([a, b]) => own[a]?.length && own[b]?.length);
  const coefficientOf = (some: typeof known): number => {
    const matrix = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (const [a, b] of some) {
      for (const x of own[a] ?? []) {
        for (const y of own[b] ?? []) {
          const part = 0.5 / some.length / (own[a]?.length ?? 1) / (own[b]?.length ?? 1);
          for (const [row, column] of [
            [x, y],
            [y, x],
          ] as const) {
            const cells = matrix[row] ?? [];
            cells[column] = (cells[column] ?? 0) + part;
          }
        }
      }
    }
    const ends = matrix.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const squares = ends.reduce((sum, end) => sum + end * end, 0);
    const diagonal = matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
    return some.length === 0 ? NaN : assortativityCoefficient(diagonal, squares);
  };
  const coefficient = coefficientOf(known);
  const squares = known.map((_, index) => (coefficientOf(known.toSpliced(index, 1)) - coefficient) ** 2);
  return { coefficient, error: Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) };
}
