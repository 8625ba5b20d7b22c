import type { Graph } from './collaboration-network.ts';
import type { Progress } from './measure.ts';

/**
 * For each node, the sum over ordered pairs of others of the share of shortest ways that lead through it (Brandes 2001,
 * doi:10.1080/0022250X.2001.9990249), where all ties are equally long. Whether a neighbour comes before a node on a
 * shortest way shows in their steps from the source, so no lists of predecessors are kept.
 */
export function unweightedBetweenness(graph: Graph, progress: Progress): Float64Array {
  const { size, offsets, neighbours, nodeAt } = byDegree(graph);
  const steps = new Int32Array(size);
  const counts = new Float64Array(size);
  const order = new Uint32Array(size);
  const dependencies = new Float64Array(size);
  const sums = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    steps.fill(-1);
    steps[source] = 0;
    counts[source] = 1;
    order[0] = source;
    let found = 1;
    for (let index = 0; index < found; index++) {
      const node = order[index] ?? 0;
      const next = (steps[node] ?? 0) + 1;
      const count = counts[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0;
        const known = steps[other] ?? 0;
        if (known < 0) {
          steps[other] = next;
          counts[other] = count;
          order[found++] = other;
        } else if (known === next) {
          counts[other] = (counts[other] ?? 0) + count;
        }
      }
    }
    for (let index = found - 1; index > 0; index--) {
      const node = order[index] ?? 0;
      const before = (steps[node] ?? 0) - 1;
      const dependency = dependencies[node] ?? 0;
      const share = (1 + dependency) / (counts[node] ?? 1);
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0;
        if (steps[other] === before) dependencies[other] = (dependencies[other] ?? 0) + share * (counts[other] ?? 0);
      }
      sums[node] = (sums[node] ?? 0) + dependency;
      dependencies[node] = 0;
    }
    dependencies[source] = 0;
    if (source % 64 === 0) progress(source / size);
  }
  const values = new Float64Array(size);
  nodeAt.forEach((node, place) => (values[node] = sums[place] ?? 0));
  return values;
}

/** The same graph with the most connected nodes first: what is read most often lies close together, which saves a fifth of the time. */
function byDegree({ size, offsets, neighbours }: Graph): {
  size: number;
  offsets: Uint32Array;
  neighbours: Uint32Array;
  /** The node of the graph at each place. */
  nodeAt: Uint32Array;
} {
  const degree = (node: number): number => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  const nodeAt = Uint32Array.from([...Array(size).keys()].sort((a, b) => degree(b) - degree(a) || a - b));
  const placeOf = new Uint32Array(size);
  nodeAt.forEach((node, place) => (placeOf[node] = place));
  const reordered = { size, offsets: new Uint32Array(size + 1), neighbours: new Uint32Array(neighbours.length), nodeAt };
  let next = 0;
  nodeAt.forEach((node, place) => {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      reordered.neighbours[next++] = placeOf[neighbours[arc] ?? 0] ?? 0;
    }
    reordered.offsets[place + 1] = next;
  });
  return reordered;
}
