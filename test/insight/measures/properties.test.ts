import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { centrality } from 'graphology-metrics';
import type { Graph } from '../../../src/insight/collaboration-network.ts';
import type { ParameterValues } from '../../../src/insight/measure.ts';
import { measureOf, measures } from '../../../src/insight/measures.ts';
import { closenessOf } from '../../../src/insight/measures/closeness.ts';
import { sampledBetweenness } from '../../../src/insight/sampled-betweenness.ts';
import { graphOf, karate, type Edge, type Groups } from '../graphs.ts';
import { slowMeasures } from './slow-measures.ts';

interface Drawn {
  readonly size: number;
  readonly edges: readonly Edge[];
  readonly groups: Required<Groups>;
}

/** Small graphs of any form; strengths are whole, so that no two ways differ by rounding alone. */
const graphs: fc.Arbitrary<Drawn> = fc.integer({ min: 3, max: 9 }).chain((size) => {
  const node = fc.nat(size - 1);
  const edge = fc.tuple(node, node, fc.integer({ min: 1, max: 3 })).filter(([a, b]) => a < b);
  const group = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: size, maxLength: size });
  return fc.record({
    size: fc.constant(size),
    edges: fc.uniqueArray(edge, { selector: ([a, b]) => `${a} ${b}`, maxLength: 20 }),
    groups: fc.record({ kinds: fc.array(fc.nat(2), { minLength: size, maxLength: size }), countries: group }),
  });
});

/** Each measure with each choice of its parameters. */
const variants = measures.flatMap(({ id, parameters }) =>
  parameters
    .reduce<ParameterValues[]>(
      (known, parameter) => {
        const choices = parameter.type === 'flag' ? [false, true] : Object.keys(parameter.choices);
        return known.flatMap((values) => choices.map((choice) => ({ ...values, [parameter.id]: choice })));
      },
      [{}],
    )
    .map((values): [id: string, parameters: ParameterValues] => [id, values]),
);

const compute = (id: string, graph: Graph, parameters: ParameterValues): number[] => [
  ...measureOf(id).compute(graph, parameters, () => undefined).values,
];

function expectClose(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  values.forEach((value, node) => {
    const other = expected[node] ?? NaN;
    if (Number.isNaN(other)) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(other, 9);
  });
}

describe.each(variants)('%s %j', (id, parameters) => {
  test('does not depend on what nodes are called', () => {
    const renamed = graphs.chain((drawn) =>
      fc
        .shuffledSubarray([...Array(drawn.size).keys()], { minLength: drawn.size, maxLength: drawn.size })
        .map((names) => ({ drawn, names })),
    );
    fc.assert(
      fc.property(renamed, ({ drawn: { size, edges, groups }, names }) => {
        const nameOf = (node: number): number => names[node] ?? 0;
        const inNewOrder = (list: readonly number[]): number[] =>
          [...Array(size).keys()].map((name) => list[names.indexOf(name)] ?? 0);
        const other = graphOf(
          size,
          edges.map(([a, b, strength]) => [nameOf(a), nameOf(b), strength ?? 1]),
          { kinds: inNewOrder(groups.kinds), countries: inNewOrder(groups.countries) },
        );
        const values = compute(id, other, parameters);
        expectClose(
          [...Array(size).keys()].map((node) => values[nameOf(node)] ?? NaN),
          compute(id, graphOf(size, edges, groups), parameters),
        );
      }),
    );
  });

  test('is what the definition says, computed the long way', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges, groups }) => {
        const graph = graphOf(size, edges, groups);
        expectClose(compute(id, graph, parameters), slowMeasures[id]?.(graph, parameters) ?? []);
      }),
    );
  });
});

/** Measures of the neighbourhood alone do not see what is not connected with it. */
test.each(variants.filter(([id]) => !['betweenness', 'closeness', 'pagerank'].includes(id)))(
  '%s %j of two graphs side by side is that of each',
  (id, parameters) => {
    fc.assert(
      fc.property(graphs, graphs, (one, other) => {
        const both = graphOf(
          one.size + other.size,
          [...one.edges, ...other.edges.map(([a, b, strength]): Edge => [a + one.size, b + one.size, strength ?? 1])],
          {
            kinds: [...one.groups.kinds, ...other.groups.kinds],
            countries: [...one.groups.countries, ...other.groups.countries],
          },
        );
        const apart = [one, other].flatMap(({ size, edges, groups }) => compute(id, graphOf(size, edges, groups), parameters));
        expectClose(compute(id, both, parameters), apart);
      }),
    );
  },
);

describe('beside graphology, on the karate club', () => {
  const graph = new UndirectedGraph();
  for (let node = 0; node < karate.size; node++) graph.addNode(node);
  for (let node = 0; node < karate.size; node++) {
    for (const other of karate.neighbours.subarray(karate.offsets[node], karate.offsets[node + 1])) graph.mergeEdge(node, other);
  }
  const inOrder = (values: Readonly<Record<string, number>>): number[] =>
    [...Array(karate.size).keys()].map((node) => values[node] ?? NaN);

  test('betweenness', () => {
    expectClose(compute('betweenness', karate, {}), inOrder(centrality.betweenness(graph, { getEdgeWeight: null })));
  });
  test('closeness', () => {
    expectClose(compute('closeness', karate, {}), inOrder(centrality.closeness(graph, { wassermanFaust: true })));
  });
  test('PageRank', () => {
    const options = { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 500 };
    expectClose(compute('pagerank', karate, {}), inOrder(centrality.pagerank(graph, options)));
  });
});

describe('sampled values are within the error they state', () => {
  test.each([false, true])('betweenness, weighted %s', (weighted) => {
    const { values, sampling } = sampledBetweenness(karate, weighted, () => undefined, 0.05);
    const exact = compute('betweenness', karate, { weighted });
    expect(sampling?.samples).toBeGreaterThan(1000);
    values.forEach((value, node) => expect(Math.abs(value - (exact[node] ?? NaN))).toBeLessThan(sampling?.error ?? 0));
  });

  test('closeness', () => {
    const { values, sampling } = closenessOf(karate, false, () => undefined, 0.4);
    const exact = compute('closeness', karate, {});
    expect(sampling?.samples).toBeLessThan(karate.size);
    // The largest distance in the club is 5; the error is one of the mean distance.
    values.forEach((value, node) =>
      expect(Math.abs(1 / value - 1 / (exact[node] ?? NaN))).toBeLessThan(5 * (sampling?.error ?? 0)),
    );
  });
});
