import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/insight/collaboration-network.ts';
import { measureOf, parameterValues } from '../../../src/insight/measures.ts';
import { florence, graphOf, karate, karateEdges, kite } from '../graphs.ts';

const valuesOf = (id: string, graph: Graph, parameters: Readonly<Record<string, unknown>> = {}): number[] => {
  const measure = measureOf(id);
  return [...measure.compute(graph, parameterValues(measure, parameters), () => undefined).values];
};
const rounded = (values: readonly number[], digits: number): number[] => values.map((value) => Number(value.toFixed(digits)));
const byName = (id: string, { graph, names }: typeof kite): Record<string, number> =>
  Object.fromEntries(valuesOf(id, graph).map((value, node) => [names[node] ?? '', Number(value.toFixed(3))]));

/** Star of one centre, 0, and four that are tied to it alone. */
const star = graphOf(
  5,
  [1, 2, 3, 4].map((leaf) => [0, leaf]),
);
const clique = graphOf(4, [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
]);

describe("Krackhardt's kite, as Krackhardt (1990, table 1) has it", () => {
  test('degree', () => {
    expect(byName('degree', kite)).toMatchObject({ Diane: 6, Fernando: 5, Garth: 5, Andre: 4, Heather: 3, Jane: 1 });
  });

  test('betweenness', () => {
    expect(byName('betweenness', kite)).toEqual({
      Andre: 0.023,
      Beverly: 0.023,
      Carol: 0,
      Diane: 0.102,
      Ed: 0,
      Fernando: 0.231,
      Garth: 0.231,
      Heather: 0.389,
      Ike: 0.222,
      Jane: 0,
    });
  });

  test('closeness', () => {
    expect(byName('closeness', kite)).toEqual({
      Andre: 0.529,
      Beverly: 0.529,
      Carol: 0.5,
      Diane: 0.6,
      Ed: 0.5,
      Fernando: 0.643,
      Garth: 0.643,
      Heather: 0.6,
      Ike: 0.429,
      Jane: 0.31,
    });
  });
});

test('betweenness of families of Florence, as Jackson (2008, Social and Economic Networks, p. 4 and 41) has it', () => {
  const values = byName('betweenness', florence);
  expect([values['Medici'], values['Guadagni'], values['Strozzi']]).toEqual([0.522, 0.255, 0.103]);
});

describe('the karate club', () => {
  test('is read as published: 34 members, 78 ties, 16 of the instructor and 17 of the administrator', () => {
    expect(karateEdges).toHaveLength(78);
    expect(valuesOf('degree', karate).filter((_, node) => node === 0 || node === 33)).toEqual([16, 17]);
  });

  /** Members 1–4, 8, 9, 14, 31, 33 and 34 are what is left when all with fewer than four ties to the rest go. */
  test('its innermost core is of ten members', () => {
    const cores = valuesOf('k-core', karate);
    expect(Math.max(...cores)).toBe(4);
    expect([...cores.entries()].filter(([, core]) => core === 4).map(([node]) => node + 1)).toEqual([
      1, 2, 3, 4, 8, 9, 14, 31, 33, 34,
    ]);
    expect(cores[11]).toBe(1);
  });
});

/** Worked out by hand from the formulas. */
describe('a star and a group in which all are tied', () => {
  test('constraint: 1/n in the middle of n separate ties, 1 on the rim; (1/3 + 2/9)² · 3 in a group of four', () => {
    expect(valuesOf('constraint', star)).toEqual([0.25, 1, 1, 1, 1]);
    expect(rounded(valuesOf('constraint', clique), 6)).toEqual(new Array(4).fill(0.925926));
  });

  test('effective size: nothing is redundant in a star; in a group each of three counts a third', () => {
    expect(valuesOf('effective-size', star)).toEqual([4, 1, 1, 1, 1]);
    expect(valuesOf('effective-size', clique)).toEqual([1, 1, 1, 1]);
  });

  test('PageRank of a star: p₀ = 0.03 + 0.85·(1 − p₀)', () => {
    expect(rounded(valuesOf('pagerank', star), 9)).toEqual([0.475675676, ...new Array<number>(4).fill(0.131081081)]);
  });

  test('strength and weighted ways: two strong ties are shorter than a weak one', () => {
    const triangle = graphOf(3, [
      [0, 1, 2],
      [1, 2, 2],
      [0, 2, 0.5],
    ]);
    expect(valuesOf('strength', triangle)).toEqual([2.5, 4, 2.5]);
    expect(valuesOf('betweenness', triangle)).toEqual([0, 0, 0]);
    expect(valuesOf('betweenness', triangle, { weighted: true })).toEqual([0, 1, 0]);
    // From 0 and 2: 0.5 to the middle and 1 to the other end.
    expect(rounded(valuesOf('closeness', triangle, { weighted: true }), 6)).toEqual([1.333333, 2, 1.333333]);
  });

  test('a tie without strength is no way where weights count', () => {
    const loose = graphOf(3, [
      [0, 1, 1],
      [1, 2, 0],
    ]);
    expect(valuesOf('betweenness', loose)).toEqual([0, 1, 0]);
    expect(valuesOf('betweenness', loose, { weighted: true })).toEqual([0, 0, 0]);
    expect(valuesOf('closeness', loose, { weighted: true })).toEqual([0.5, 0.5, 0]);
    expect(valuesOf('constraint', loose, { weighted: true })[2]).toBeNaN();
  });
});

/** The five roles of Gould & Fernandez (1989, fig. 1), each made by one pair around the broker 0. */
describe('brokerage', () => {
  const roles = ['COORDINATOR', 'GATEKEEPER', 'REPRESENTATIVE', 'CONSULTANT', 'LIAISON', 'TOTAL'];
  const around = (a: number, c: number) =>
    graphOf(
      3,
      [
        [0, 1],
        [0, 2],
      ],
      { kinds: [0, a, c], countries: [0, a, c] },
    );
  const countsOf = (graph: Graph, by: string) => roles.map((role) => valuesOf('brokerage', graph, { by, role })[0]);

  test.each([
    ['all of one group', 0, 0, [2, 0, 0, 0, 0, 2]],
    ['one of another group', 0, 1, [0, 1, 1, 0, 0, 2]],
    ['two of one other group', 1, 1, [0, 0, 0, 2, 0, 2]],
    ['three groups', 1, 2, [0, 0, 0, 0, 2, 2]],
  ])('%s', (_, a, c, expected) => {
    expect(countsOf(around(a, c), 'KIND')).toEqual(expected);
    expect(countsOf(around(a, c), 'COUNTRY')).toEqual(expected);
  });

  test('two that are tied need no broker, and without a known country there is none', () => {
    expect(
      countsOf(
        graphOf(3, [
          [0, 1],
          [0, 2],
          [1, 2],
        ]),
        'KIND',
      ),
    ).toEqual([0, 0, 0, 0, 0, 0]);
    expect(countsOf(around(0, -1), 'COUNTRY')).toEqual([0, 0, 0, 0, 0, 0]);
    const unknown = graphOf(
      3,
      [
        [0, 1],
        [0, 2],
      ],
      { countries: [-1, 0, 0] },
    );
    expect(countsOf(unknown, 'COUNTRY')).toEqual(roles.map(() => NaN));
  });
});
