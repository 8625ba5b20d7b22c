import type { Graph } from '../collaboration-network.ts';
import { MOST_EXACT_NODES, weighted, type Measure, type MeasureResult, type Progress } from '../measure.ts';
import { drawSources } from '../sampled-distances.ts';
import { components, ShortestPaths } from '../shortest-paths.ts';

export const closeness: Measure = {
  id: 'closeness',
  label: { fr: 'Proximité', en: 'Closeness' },
  sentence: {
    fr: 'Inverse de la distance moyenne de l’acteur à ceux qu’il peut atteindre, multiplié par la part des acteurs qu’il peut atteindre : près de tous, il apprend vite ce qui circule.',
    en: 'Inverse of the mean distance from the actor to those it can reach, times the share of the actors that it can reach: near to all, it soon learns what goes round.',
  },
  caution: {
    fr: 'Dans un réseau dense, presque tous les acteurs ont des valeurs voisines : de petits écarts, et les rangs qu’ils donnent, ne veulent pas dire grand-chose.',
    en: 'In a dense network nearly all actors have similar values: small differences, and the ranks they give, mean little.',
  },
  formula:
    'c(i) = (r − 1)/(n − 1) · (r − 1)/Σ_j d(i,j) over the r actors that i reaches, itself included; weighted: a tie has the length 1/w',
  unit: { fr: 'par pas ; pondérée : par unité de longueur 1/force', en: 'per step; weighted: per unit of length 1/strength' },
  parameters: [weighted],
  top: 'HIGHEST',
  reference: {
    authors: 'Wasserman, S. & Faust, K.',
    year: 1994,
    title: 'Social Network Analysis: Methods and Applications (p. 201)',
    doi: '10.1017/CBO9780511815478',
  },
  errorOf: {
    fr: 'la distance moyenne, en part de la plus grande distance',
    en: 'the mean distance, as a share of the largest distance',
  },
  compute: (graph, parameters, progress) =>
    closenessOf(graph, parameters['weighted'] === true, progress, graph.size > MOST_EXACT_NODES ? ERROR : undefined),
};

const ERROR = 0.03;

/** Distances are added up from their sources: in a network without directions they are the same both ways. */
export function closenessOf(graph: Graph, byStrength: boolean, progress: Progress, error?: number): MeasureResult {
  const { size } = graph;
  const paths = new ShortestPaths(graph, byStrength);
  const parts = components(graph, paths.lengths);
  const drawn = error === undefined ? undefined : drawSources(parts, error);
  const sources = drawn?.nodes ?? Array.from({ length: size }, (_, node) => node);
  const sums = new Float64Array(size);
  sources.forEach((source, index) => {
    paths.from(source);
    for (let place = 0; place < paths.reached; place++) {
      const node = paths.order[place] ?? 0;
      sums[node] = (sums[node] ?? 0) + (paths.distances[node] ?? 0);
    }
    if (index % 64 === 0) progress(index / sources.length);
  });
  const values = sums.map((sum, node) => {
    const part = parts.of[node] ?? 0;
    const reached = parts.sizes[part] ?? 1;
    const total = sum * (reached / (drawn?.drawnOf(part) ?? reached));
    return total > 0 ? (reached - 1) ** 2 / ((size - 1) * total) : 0;
  });
  if (drawn === undefined || error === undefined || drawn.samples === size) return { values };
  return { values, sampling: { samples: drawn.samples, error, confidence: drawn.confidence } };
}
