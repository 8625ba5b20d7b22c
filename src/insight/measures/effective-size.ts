import { egoNetworks, weightsOf } from '../ego-networks.ts';
import { weighted, type Measure } from '../measure.ts';

export const effectiveSize: Measure = {
  id: 'effective-size',
  label: { fr: 'Taille efficace', en: 'Effective size' },
  sentence: {
    fr: 'Nombre d’acteurs liés à l’acteur, moins ceux qui font double emploi parce qu’ils sont aussi liés entre eux.',
    en: 'Number of actors tied to the actor, less those that are redundant because they are tied to each other too.',
  },
  caution: {
    fr: 'Deux partenaires d’un même projet sont liés par construction : la redondance mesurée dépend de la façon dont les sources découpent les projets.',
    en: 'Two partners of one project are tied by construction: the redundancy measured depends on how the sources cut projects up.',
  },
  formula:
    'E(i) = Σ_j (1 − Σ_q p(i,q)·m(j,q)), with p(i,q) = w(i,q)/s(i), m(j,q) = w(j,q)/max_k w(j,k); unweighted: the degree less the mean number of ties of each actor tied to i with the others',
  unit: { fr: 'acteurs', en: 'actors' },
  parameters: [weighted],
  top: 'HIGHEST',
  reference: {
    authors: 'Burt, R. S.',
    year: 1992,
    title: 'Structural Holes: The Social Structure of Competition',
    doi: '10.4159/9780674029095',
  },
  compute(graph, parameters, progress) {
    const { size, offsets, neighbours } = graph;
    const { of, sums } = weightsOf(graph, parameters);
    const largest = Float64Array.from({ length: size }, (_, node) =>
      of.subarray(offsets[node], offsets[node + 1]).reduce((most, weight) => Math.max(most, weight), 0),
    );
    const values = new Float64Array(size).fill(NaN);
    const invested = new Float64Array(size);
    for (const { ego, arcs, eachTieOfAlters } of egoNetworks(graph, of)) {
      for (const arc of arcs) invested[neighbours[arc] ?? 0] = of[arc] ?? 0;
      let redundancy = 0;
      eachTieOfAlters((from, to, arc) => {
        redundancy += (invested[to] ?? 0) * ((of[arc] ?? 0) / (largest[from] ?? 1));
      });
      if (arcs.length > 0) values[ego] = arcs.length - redundancy / (sums[ego] ?? 1);
      if (ego % 1024 === 0) progress(ego / size);
    }
    return { values };
  },
};
