/**
 * Measures the network of actors at Atlas size: how long it takes to build, and betweenness and PageRank beside graphology and, where
 * python has them, networkx and igraph. Prints the figures and writes docs/insight-benchmarks.md.
 * `npm run bench:insight`; MAILLAGE_BENCH_PYTHON names a python with networkx, scipy and igraph.
 */
import { writeFile } from 'node:fs/promises';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { collaborationNetwork, type CollaborationNetwork } from '../../src/insight/collaboration-network.ts';
import { readCollaborationSource } from '../../src/insight/collaboration-source.ts';
import { measureOf } from '../../src/insight/measures.ts';
import { readProjection } from '../../src/insight/projection.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { generateAtlas } from '../generate-atlas.ts';
import { embeddedGraph } from '../graphs.ts';
import { REPEATS, secondsOf, timed, type Figure } from './figure.ts';
import { graphologyFigures } from './graphology-figures.ts';
import { pythonFigures } from './python-figures.ts';
import { insightReport } from './insight-report.ts';

const SEED = 20_240_115;
const reportFile = new URL('../../docs/insight-benchmarks.md', import.meta.url);

const building = await buildFromStore();
const { network } = building;
console.log(`A network of ${network.size} actors and ${network.neighbours.length / 2} ties.`);
const own = ['pagerank', 'betweenness'].map((id) => figureOf(network, id));
const others = [...graphologyFigures(network), ...pythonFigures(network)];
const text = insightReport({ building: building.figures, own, others, network });
await writeFile(reportFile, text);
console.log(text);

async function buildFromStore(): Promise<{ network: CollaborationNetwork; figures: Figure[] }> {
  const graph = await embeddedGraph(generateAtlas({ seed: SEED }));
  const { ontology } = readOntology();
  const store = await openEmbeddedStore({ folder: String(graph.environment['MAILLAGE_DATA']) });
  try {
    const projection = await timed('projection of the graph, from the store', () => readProjection(store, ontology));
    const source = await timed('actors, projects and ties', () => readCollaborationSource(store, projection.result));
    const network = await timed('network in typed arrays', () => collaborationNetwork(source.result, { ties: ['PROJECT'] }));
    return { network: network.result, figures: [projection.figure, source.figure, network.figure] };
  } finally {
    await store.close();
    await graph.remove();
  }
}

function figureOf(graph: CollaborationNetwork, id: string): Figure {
  const work = (): unknown => measureOf(id).compute(graph, { weighted: false }, () => undefined);
  return { name: id, peer: 'Maillage', seconds: secondsOf(work, id === 'pagerank' ? REPEATS : 1), of: 1 };
}
