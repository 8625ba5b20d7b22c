import type { Graph } from '../collaboration-network.ts';
import { MOST_EXACT_NODES, weighted, type Measure, type Progress } from '../measure.ts';
import { sampledBetweenness } from '../sampled-betweenness.ts';
import { SAME_LENGTH, ShortestPaths } from '../shortest-paths.ts';
import { unweightedBetweenness } from '../unweighted-betweenness.ts';

export const betweenness: Measure = {
  id: 'betweenness',
  label: { fr: 'Intermédiarité', en: 'Betweenness' },
  sentence: {
    fr: 'Part des paires d’autres acteurs dont le plus court chemin passe par l’acteur : il peut relier ceux qui ne se connaissent pas.',
    en: 'Share of the pairs of other actors whose shortest way leads through the actor: it may connect those that do not know each other.',
  },
  caution: {
    fr: 'C’est une position, pas une action : rien ne dit que l’acteur transmet quoi que ce soit, et un seul lien manquant dans les sources peut la changer beaucoup.',
    en: 'It is a position and not an action: nothing says that the actor passes anything on, and a single tie that the sources lack may change it much.',
  },
  formula:
    'b(i) = 2/((n − 1)(n − 2)) · Σ over pairs {s,t} of σ(s,t|i)/σ(s,t), where σ counts shortest ways, and those through i; weighted: a tie has the length 1/w',
  unit: { fr: 'part des paires d’autres acteurs, de 0 à 1', en: 'share of the pairs of other actors, from 0 to 1' },
  parameters: [weighted],
  top: 'HIGHEST',
  reference: {
    authors: 'Brandes, U.',
    year: 2001,
    title: 'A faster algorithm for betweenness centrality',
    doi: '10.1080/0022250X.2001.9990249',
  },
  errorOf: { fr: 'la valeur', en: 'the value' },
  compute(graph, parameters, progress) {
    const byStrength = parameters['weighted'] === true;
    if (graph.size > MOST_EXACT_NODES) return sampledBetweenness(graph, byStrength, progress);
    const sums = byStrength ? weightedBetweenness(graph, progress) : unweightedBetweenness(graph, progress);
    // Each pair was met from both of its ends.
    const pairs = (graph.size - 1) * (graph.size - 2);
    return { values: pairs > 0 ? sums.map((sum) => sum / pairs) : sums };
  },
};

/** As unweightedBetweenness, over ties of different lengths. */
function weightedBetweenness(graph: Graph, progress: Progress): Float64Array {
  const { size, offsets, neighbours } = graph;
  const paths = new ShortestPaths(graph, true);
  const { order, distances, counts, lengths } = paths;
  const sums = new Float64Array(size);
  const dependencies = new Float64Array(size);
  for (let source = 0; source < size; source++) {
    paths.from(source);
    for (let index = paths.reached - 1; index > 0; index--) {
      const node = order[index] ?? 0;
      const distance = (distances[node] ?? 0) + SAME_LENGTH;
      const dependency = dependencies[node] ?? 0;
      const share = (1 + dependency) / (counts[node] ?? 1);
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const before = neighbours[arc] ?? 0;
        if ((distances[before] ?? 0) + (lengths[arc] ?? 0) > distance) continue;
        dependencies[before] = (dependencies[before] ?? 0) + share * (counts[before] ?? 0);
      }
      sums[node] = (sums[node] ?? 0) + dependency;
      dependencies[node] = 0;
    }
    dependencies[source] = 0;
    if (source % 64 === 0) progress(source / size);
  }
  return sums;
}
