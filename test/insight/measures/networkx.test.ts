import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { measureOf } from '../../../src/insight/measures.ts';
import type { ParameterValues } from '../../../src/insight/measure.ts';
import { graphOf, karateEdges, type Edge } from '../graphs.ts';

/** The python whose networkx is asked; a virtual environment may be named. */
const python = process.env['MAILLAGE_TEST_PYTHON'] ?? 'python3';

/** The karate club with weights, powers of two: networkx compares the lengths of ways as they are, rounding included. */
const edges = karateEdges.map(([a, b], index): Edge => [a, b, 2 ** (index % 3)]);
const graph = graphOf(34, edges);

const script = `
import json, sys
import networkx as nx
asked = json.load(sys.stdin)
G = nx.Graph()
G.add_nodes_from(range(asked['size']))
for a, b, w in asked['edges']:
    G.add_edge(a, b, weight=w, length=1 / w)
print(json.dumps([list(eval(one)[i] for i in range(asked['size'])) for one in asked['expressions']]))
`;

/**
 * Effective size is asked of named nodes: for all at once, networkx 3.6 divides by the largest weight of the other end of each tie,
 * against its own definition.
 */
const comparisons: readonly (readonly [id: string, parameters: ParameterValues, expression: string])[] = [
  ['degree', {}, 'dict(G.degree())'],
  ['strength', {}, 'dict(G.degree(weight="weight"))'],
  ['betweenness', { weighted: false }, 'nx.betweenness_centrality(G)'],
  ['betweenness', { weighted: true }, 'nx.betweenness_centrality(G, weight="length")'],
  ['closeness', { weighted: false }, 'nx.closeness_centrality(G)'],
  ['closeness', { weighted: true }, 'nx.closeness_centrality(G, distance="length")'],
  ['k-core', {}, 'nx.core_number(G)'],
  ['constraint', { weighted: false }, 'nx.constraint(G)'],
  ['constraint', { weighted: true }, 'nx.constraint(G, weight="weight")'],
  ['effective-size', { weighted: false }, 'nx.effective_size(G)'],
  ['effective-size', { weighted: true }, 'nx.effective_size(G, nodes=list(G), weight="weight")'],
  ['pagerank', { weighted: false }, 'nx.pagerank(G, weight=None, tol=1e-12, max_iter=500)'],
  ['pagerank', { weighted: true }, 'nx.pagerank(G, tol=1e-12, max_iter=500)'],
];

const run = spawnSync(python, ['-c', script], {
  input: JSON.stringify({ size: graph.size, edges, expressions: comparisons.map(([, , expression]) => expression) }),
  encoding: 'utf8',
});

if (run.status === 0) {
  const expected = JSON.parse(run.stdout) as number[][];
  describe('beside networkx, on the karate club with weights', () => {
    test.each(comparisons.map(([id, parameters], index) => [id, parameters, expected[index] ?? []] as const))(
      '%s %j',
      (id, parameters, values) => {
        const own = [...measureOf(id).compute(graph, parameters, () => undefined).values];
        own.forEach((value, node) => expect(value).toBeCloseTo(values[node] ?? NaN, 9));
      },
    );
  });
} else {
  const reason = run.stderr.trim().split('\n').at(-1) ?? run.error?.message;
  test.skip(`beside networkx: left out, because ${python} has none (${String(reason)})`, () => undefined);
}
