import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { leiden, louvain } from '../../../src/insight/groups/communities.ts';
import { modularity } from '../../../src/insight/groups/modularity.ts';
import { groupSizes, partitionOf, type Partition } from '../../../src/insight/groups/partition.ts';
import type { WeightedGraph } from '../../../src/insight/groups/weighted-graph.ts';
import { Random } from '../../../src/insight/random.ts';
import { anyGraph, graphOf, moved, renamed, tiesOf } from './graphs.ts';
import { karateBest, karateClub, karateSides, weightedKarateClub } from './karate-club.ts';

// Its types say that it has a default export, where the module is the function itself.
const graphologyLouvain = louvainModule as unknown as typeof louvainModule.default;

const methods = [
  ['louvain', louvain],
  ['leiden', leiden],
] as const;
const seeds = Array.from({ length: 50 }, (_, seed) => seed);

describe('modularity', () => {
  test('of the two sides of the karate club, as networkx has it', () => {
    expect(modularity(karateClub, karateSides)).toBeCloseTo(0.3582347140039448, 12);
    expect(modularity(karateClub, karateSides, 2)).toBeCloseTo(-0.14250493096646943, 12);
    expect(modularity(weightedKarateClub, karateSides)).toBeCloseTo(0.39143756676224206, 12);
  });

  test('does not depend on the names of nodes and groups, nor on the unit of weights, and one group has none', () => {
    fc.assert(
      fc.property(anyGraph(), fc.array(fc.nat(4), { minLength: 16, maxLength: 16 }), ({ graph, names }, groups) => {
        const value = modularity(graph, groups);
        const labels = groups.slice(0, graph.size).map((group) => 9 - group);
        expect(modularity(renamed(graph, names), moved(labels, names))).toBeCloseTo(value, 10);
        expect(modularity({ ...graph, weights: graph.weights.map((weight) => 3 * weight) }, groups)).toBeCloseTo(value, 10);
        expect(modularity(graph, new Uint32Array(graph.size))).toBeCloseTo(0, 10);
      }),
    );
  });
});

describe.each(methods)('%s', (_, find) => {
  test('finds the best division of the karate club', () => {
    const best = seeds
      .map((seed) => find(karateClub, { seed }))
      .sort((a, b) => quality(karateClub, b) - quality(karateClub, a))[0];
    expect(best && members(best)).toEqual(karateBest);
    expect(best && quality(karateClub, best)).toBeCloseTo(0.41979, 5);
  });

  test('and with weights, where networkx finds 0.4449', () => {
    const values = seeds.map((seed) => quality(weightedKarateClub, find(weightedKarateClub, { seed })));
    expect(Math.max(...values)).toBeCloseTo(0.4449, 4);
  });

  test('finds more groups with a higher resolution, and cliques tied in a ring at any', () => {
    const count = (resolution: number): number => find(karateClub, { seed: 1, resolution }).count;
    expect([count(0.1), count(4) > count(1)]).toEqual([1, true]);
    const { graph, cliques } = ringOfCliques(8, 5);
    expect(find(graph, { seed: 1 })).toEqual(partitionOf(cliques));
  });

  test('gives the same for the same seed, whatever the unit of weights', () => {
    const once = find(weightedKarateClub, { seed: 7 });
    const weights = weightedKarateClub.weights.map((weight) => weight / 8);
    expect(find(weightedKarateClub, { seed: 7 })).toEqual(once);
    expect(find({ ...weightedKarateClub, weights }, { seed: 7 })).toEqual(once);
  });

  test('leaves actors alone that have no tie of any weight', () => {
    expect(find(graphOf(3, []), { seed: 1 }).count).toBe(3);
    expect(find(graphOf(3, [[0, 1, 0]]), { seed: 1 }).count).toBe(3);
    expect(find(graphOf(0, []), { seed: 1 }).count).toBe(0);
  });

  test('is as good as the Louvain of graphology on a graph with known blocks', () => {
    const graph = blocks(20, 15);
    const peer = new UndirectedGraph();
    for (let node = 0; node < graph.size; node++) peer.addNode(node);
    for (const [a, b, weight] of tiesOf(graph)) peer.addEdge(a, b, { weight });
    const random = new Random(3);
    const theirs = seeds.slice(0, 10).map(() => graphologyLouvain.detailed(peer, { rng: () => random.fraction() }).modularity);
    const ours = seeds.slice(0, 10).map((seed) => quality(graph, find(graph, { seed })));
    expect(Math.max(...ours)).toBeGreaterThanOrEqual(Math.max(...theirs) - 0.002);
    expect(Math.min(...ours)).toBeGreaterThanOrEqual(Math.min(...theirs) - 0.01);
  });
});

describe('the communities of Leiden', () => {
  const choices = [anyGraph(24), fc.nat(), fc.constantFrom(0.3, 1, 2)] as const;

  test('are connected by ties that have a weight', () => {
    fc.assert(
      fc.property(...choices, ({ graph }, seed, resolution) => {
        const partition = leiden(graph, { seed, resolution });
        expect(connectedParts(graph, partition)).toBe(partition.count);
      }),
      { numRuns: 1000 },
    );
  });

  test('are such that no two would be better off as one, and no node elsewhere or alone', () => {
    fc.assert(
      fc.property(...choices, ({ graph }, seed, resolution) => {
        const { groups, count } = leiden(graph, { seed, resolution });
        const most = modularity(graph, groups, resolution) + 1e-9;
        for (let group = 0; group <= count; group++) {
          for (let other = 0; other < group; other++) {
            const merged = groups.map((one) => (one === group ? other : one));
            expect(modularity(graph, merged, resolution)).toBeLessThanOrEqual(most);
          }
          for (let node = 0; node < graph.size; node++) {
            const nodeMoved = groups.slice().fill(group, node, node + 1);
            expect(modularity(graph, nodeMoved, resolution)).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});

function quality(graph: WeightedGraph, { groups }: Partition): number {
  return modularity(graph, groups);
}

function members(partition: Partition): number[][] {
  return Array.from(groupSizes(partition), (_, group) =>
    [...partition.groups.keys()].filter((node) => partition.groups[node] === group),
  );
}

/** Into how many parts the groups fall when only ties within them are left. */
function connectedParts(graph: WeightedGraph, { groups }: Partition): number {
  const roots = Array.from({ length: graph.size }, (_, node) => node);
  const rootOf = (node: number): number => (roots[node] === node ? node : rootOf(roots[node] ?? 0));
  for (const [a, b, weight] of tiesOf(graph)) if (weight > 0 && groups[a] === groups[b]) roots[rootOf(a)] = rootOf(b);
  return roots.filter((root, node) => root === node).length;
}

function ringOfCliques(count: number, size: number): { graph: WeightedGraph; cliques: number[] } {
  const ties: [number, number, number][] = [];
  for (let clique = 0; clique < count; clique++) {
    for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) ties.push([clique * size + a, clique * size + b, 1]);
    ties.push([clique * size, ((clique + 1) % count) * size + 1, 1]);
  }
  return {
    graph: graphOf(count * size, ties),
    cliques: Array.from({ length: count * size }, (_, node) => Math.floor(node / size)),
  };
}

/** Blocks of which seven ties in ten stay inside, four ties a node. */
function blocks(count: number, size: number): WeightedGraph {
  const random = new Random(1);
  const ties = Array.from({ length: 4 * count * size }, (): [number, number, number] => {
    const block = random.below(count) * size;
    const other = random.fraction() < 0.7 ? block + random.below(size) : random.below(count * size);
    return [block + random.below(size), other, 1];
  });
  return graphOf(count * size, ties);
}
