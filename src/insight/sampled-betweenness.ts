import type { Graph } from './collaboration-network.ts';
import type { MeasureResult, Progress } from './measure.ts';
import { Random } from './random.ts';
import { components, SAME_LENGTH, ShortestPaths } from './shortest-paths.ts';

/** With which error and certainty values are sampled; the seed makes the same graph give the same values. */
const ERROR = 0.01;
const CONFIDENCE = 0.9;
const SEED = 1;

/**
 * Betweenness from shortest ways between pairs drawn at random: a node's value is the share of the ways drawn that lead
 * through it. With r = (1/2ε²)(⌊log2(d − 2)⌋ + 1 + ln(1/δ)) ways, d the most nodes on a shortest way, no value is further off than ε with the
 * probability 1 − δ (Riondato & Kornaropoulos 2016, doi:10.1007/s10618-015-0423-0). Their values count pairs with an end at the node
 * itself too; they are scaled to the pairs of others.
 */
export function sampledBetweenness(graph: Graph, byStrength: boolean, progress: Progress, error = ERROR): MeasureResult {
  const { size } = graph;
  const random = new Random(SEED);
  const paths = new ShortestPaths(graph, byStrength);
  const samples = sampleSize(mostNodesOnPath(graph, paths, byStrength), error);
  const values = new Float64Array(size);
  const scale = size / (size - 2) / samples;
  for (let sample = 0; sample < samples; sample++) {
    const source = random.below(size);
    const target = (source + 1 + random.below(size - 1)) % size;
    paths.from(source, target);
    for (const node of innerNodes(graph, paths, source, target, () => random.fraction())) {
      values[node] = (values[node] ?? 0) + scale;
    }
    if (sample % 64 === 0) progress(sample / samples);
  }
  return { values, sampling: { samples, error: (error * size) / (size - 2), confidence: CONFIDENCE } };
}

function sampleSize(mostNodes: number, error: number): number {
  const dimension = Math.floor(Math.log2(Math.max(1, mostNodes - 2))) + 1;
  return Math.ceil((0.5 / error ** 2) * (dimension + Math.log(1 / (1 - CONFIDENCE))));
}

/** An upper bound: twice the way from any node of a part to its furthest, or, where lengths differ, all of the part. */
function mostNodesOnPath(graph: Graph, paths: ShortestPaths, byStrength: boolean): number {
  const { of, sizes } = components(graph, paths.lengths);
  if (byStrength) return sizes.reduce((most, size) => Math.max(most, size), 0);
  return sizes.reduce((most, size, part) => {
    if (size <= most) return most;
    paths.from(of.indexOf(part));
    const furthest = paths.distances[paths.order[paths.reached - 1] ?? 0] ?? 0;
    return Math.max(most, Math.min(size, 2 * furthest + 1));
  }, 0);
}

/** The nodes between the ends of one shortest way, drawn so that each way is as likely; none when there is no way. */
function* innerNodes(
  { offsets, neighbours }: Graph,
  { distances, counts, lengths }: ShortestPaths,
  source: number,
  target: number,
  fraction: () => number,
): Generator<number> {
  if ((distances[target] ?? -1) < 0) return;
  for (let node = target; node !== source;) {
    let left = fraction() * (counts[node] ?? 0);
    let chosen = source;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const before = neighbours[arc] ?? 0;
      const known = distances[before] ?? -1;
      if (known < 0 || known + (lengths[arc] ?? 0) > (distances[node] ?? 0) + SAME_LENGTH) continue;
      chosen = before;
      left -= counts[before] ?? 0;
      if (left < 0) break;
    }
    node = chosen;
    if (node !== source) yield node;
  }
}
