import { UndirectedGraph } from 'graphology';
import { centrality } from 'graphology-metrics';
import type { CollaborationNetwork } from '../../src/insight/collaboration-network.ts';
import { REPEATS, secondsOf, type Figure } from './figure.ts';

/** The same measures by graphology alone, on its own graph; making that graph is not counted. */
export function graphologyFigures({ size, offsets, neighbours }: CollaborationNetwork): Figure[] {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (let node = 0; node < size; node++) {
    for (const other of neighbours.subarray(offsets[node], offsets[node + 1])) if (other > node) graph.addEdge(node, other);
  }
  const figure = (name: string, work: () => unknown, repeats: number): Figure => ({
    name,
    peer: 'graphology-metrics',
    seconds: secondsOf(work, repeats),
    of: 1,
  });
  return [
    figure('pagerank', () => centrality.pagerank(graph, { getEdgeWeight: null, tolerance: 1e-10, maxIterations: 500 }), REPEATS),
    figure('betweenness', () => centrality.betweenness(graph, { getEdgeWeight: null }), 1),
  ];
}
