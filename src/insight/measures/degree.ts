import type { Measure } from '../measure.ts';

/** As `metrics.degree`, over whichever ties are chosen. */
export const degree: Measure = {
  id: 'degree',
  label: { fr: 'Degré', en: 'Degree' },
  sentence: {
    fr: 'Nombre d’acteurs auxquels l’acteur est lié directement.',
    en: 'Number of actors to which the actor is tied directly.',
  },
  caution: {
    fr: 'Un grand projet à nombreux participants suffit à donner un degré élevé : le degré ne dit ni combien de projets lient deux acteurs, ni ce que chacun y fait.',
    en: 'One large project with many participants is enough for a high degree: it says neither how many projects tie two actors nor what each does in them.',
  },
  formula: 'k(i) = |N(i)|, where N(i) are the actors tied to i',
  unit: { fr: 'acteurs', en: 'actors' },
  parameters: [],
  top: 'HIGHEST',
  reference: {
    authors: 'Freeman, L. C.',
    year: 1978,
    title: 'Centrality in social networks: conceptual clarification',
    doi: '10.1016/0378-8733(78)90021-7',
  },
  compute: ({ size, offsets }) => ({
    values: Float64Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0)),
  }),
};
