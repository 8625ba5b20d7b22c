import { spawnSync } from 'node:child_process';
import type { CollaborationNetwork } from '../../src/insight/collaboration-network.ts';
import { REPEATS, type Figure } from './figure.ts';

/** networkx would take hours for betweenness from all actors: it is asked for this many, and each costs the same. */
const SOURCES = 60;

const script = `
import json, sys, time
G = json.load(sys.stdin)
found = []
def figure(peer, name, of, work, repeats=1):
    seconds = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    found.append(dict(peer=peer, name=name, seconds=min(seconds), of=of))
try:
    import networkx as nx
    g = nx.Graph(G['edges'])
    label = 'networkx ' + nx.__version__
    figure(label, 'pagerank', 1, lambda: nx.pagerank(g, weight=None, tol=1e-10 / G['size'], max_iter=500), G['repeats'])
    figure(label, 'betweenness', G['sources'] / G['size'], lambda: nx.betweenness_centrality(g, k=G['sources'], seed=1))
except ImportError:
    pass
try:
    import igraph
    g = igraph.Graph(n=G['size'], edges=G['edges'])
    label = 'igraph ' + igraph.__version__
    figure(label, 'pagerank', 1, lambda: g.pagerank(), G['repeats'])
    figure(label, 'betweenness', 1, lambda: g.betweenness())
except ImportError:
    pass
print(json.dumps(found))
`;

/** The same measures by networkx and igraph; none where python has neither. */
export function pythonFigures({ size, offsets, neighbours }: CollaborationNetwork): Figure[] {
  const edges: [number, number][] = [];
  for (let node = 0; node < size; node++) {
    for (const other of neighbours.subarray(offsets[node], offsets[node + 1])) if (other > node) edges.push([node, other]);
  }
  const python = process.env['MAILLAGE_BENCH_PYTHON'] ?? 'python3';
  const { status, stdout } = spawnSync(python, ['-c', script], {
    input: JSON.stringify({ size, edges, sources: SOURCES, repeats: REPEATS }),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? (JSON.parse(stdout) as Figure[]) : [];
}
