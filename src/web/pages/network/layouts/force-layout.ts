import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { fitted, type LayoutInput, type Positions } from './positions.ts';
import { startPositions } from './start-positions.ts';

/** Steps of a layout and between two of its pictures; above some thousands of actors a step takes too long for as many. */
const STEPS = 400;
const STEPS_OF_LARGE = 150;
const LARGE = 2_000;
const STEPS_BETWEEN = 25;

/** From here on distant actors push by the group (Barnes & Hut 1986, doi:10.1038/324446a0): faster, and good enough. */
const BY_GROUP = 400;

/**
 * ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679): ties pull, actors push. The number of steps is fixed and
 * nothing hangs on the clock, so the same actors, ties and seed give the same picture. Yields pictures on the way; the last is the result.
 */
export function* forceLayout({ ids, ties, seed }: LayoutInput): Generator<Positions> {
  const graph = new Graph({ type: 'undirected' });
  // The order in which forces add up matters to the last digits, which grow.
  for (const [id, at] of startPositions([...ids].sort(), seed)) graph.addNode(id, at);
  for (const { source, target } of sorted(ties)) {
    if (graph.hasNode(source) && graph.hasNode(target)) graph.mergeEdge(source, target);
  }
  if (graph.order === 0) return;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > BY_GROUP };
  const steps = graph.order > LARGE ? STEPS_OF_LARGE : STEPS;
  for (let done = 0; done < steps; done += STEPS_BETWEEN) {
    forceAtlas2.assign(graph, { iterations: STEPS_BETWEEN, settings });
    yield fitted(new Map(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }])));
  }
}

function sorted(ties: LayoutInput['ties']): LayoutInput['ties'] {
  const key = ({ source, target }: LayoutInput['ties'][number]) => `${source} ${target}`;
  return [...ties].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
