import { weightsOf } from '../ego-networks.ts';
import { weighted, type Measure } from '../measure.ts';

/** Probability to go on along a tie rather than to begin anew, as in the paper. */
const DAMPING = 0.85;
/** Iterations end when all values together change by less than this, or after so many. */
const TOLERANCE = 1e-10;
const MOST_ITERATIONS = 500;

export const pagerank: Measure = {
  id: 'pagerank',
  label: { fr: 'PageRank', en: 'PageRank' },
  sentence: {
    fr: 'Probabilité de trouver chez l’acteur un visiteur qui suit les liens au hasard et repart parfois d’un acteur quelconque : compte d’être lié à ceux qui comptent.',
    en: 'Probability of finding at the actor a visitor that follows ties at random and sometimes begins anew anywhere: it counts to be tied to those that count.',
  },
  caution: {
    fr: 'Dans un réseau sans directions, le PageRank suit de près le degré : un rang élevé n’est pas une autorité reconnue par les autres.',
    en: 'In a network without directions it follows the degree closely: a high rank is no authority that others grant.',
  },
  formula: `p(i) = (1 − d)/n + d · Σ_j p(j) · w(i,j)/s(j), d = ${DAMPING}; unweighted: w = 1 and s(j) is the degree`,
  unit: { fr: 'probabilité ; la somme sur les acteurs est 1', en: 'probability; the sum over the actors is 1' },
  parameters: [weighted],
  top: 'HIGHEST',
  reference: {
    authors: 'Brin, S. & Page, L.',
    year: 1998,
    title: 'The anatomy of a large-scale hypertextual Web search engine',
    doi: '10.1016/S0169-7552(98)00110-X',
  },
  /** Gauss–Seidel: each value is used as soon as it is new, which takes half the iterations (Arasu et al. 2002, "PageRank computation and the structure of the Web"). */
  compute(graph, parameters) {
    const { size, offsets, neighbours } = graph;
    const { of: weights, sums: outgoing } = weightsOf(graph, parameters);
    const byStrength = parameters['weighted'] === true;
    const values = new Float64Array(size).fill(1 / size);
    /** What each actor passes on to one tied to it, for each unit of weight. */
    const passed = values.map((value, node) => passedOn(value, outgoing[node] ?? 0));
    for (let iteration = 0, change = Infinity; iteration < MOST_ITERATIONS && change >= TOLERANCE; iteration++) {
      // Who has no tie that counts begins anew for certain.
      const lost = values.reduce((sum, value, node) => ((outgoing[node] ?? 0) > 0 ? sum : sum + value), 0);
      const anywhere = (1 - DAMPING + DAMPING * lost) / size;
      change = 0;
      for (let node = 0; node < size; node++) {
        let sum = 0;
        const end = offsets[node + 1] ?? 0;
        for (let arc = offsets[node] ?? 0; arc < end; arc++) {
          const share = passed[neighbours[arc] ?? 0] ?? 0;
          sum += byStrength ? share * (weights[arc] ?? 0) : share;
        }
        const value = anywhere + DAMPING * sum;
        change += Math.abs(value - (values[node] ?? 0));
        values[node] = value;
        passed[node] = passedOn(value, outgoing[node] ?? 0);
      }
    }
    return { values };
  },
};

function passedOn(value: number, outgoing: number): number {
  return outgoing > 0 ? value / outgoing : 0;
}
