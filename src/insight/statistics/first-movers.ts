import type { Statistic } from '../statistic.ts';

export const firstMovers: Statistic = {
  id: 'first-movers',
  field: 'Diffusion.firstMovers',
  label: { fr: 'Pionniers', en: 'First movers' },
  sentence: {
    fr: 'Les acteurs dans l’ordre des années où ils ont adopté la pratique ; ceux d’une même année partagent le meilleur rang.',
    en: 'Actors in the order of the years in which they took the practice up; those of one year share the best rank.',
  },
  caution: {
    fr: 'Le premier connu n’est pas l’inventeur : une adoption plus ancienne peut manquer aux sources.',
    en: 'The first one known is not the inventor: sources may lack an earlier adoption.',
  },
  formula: 'rank = 1 + number of adoptions of earlier years',
  unit: { fr: 'rang', en: 'rank' },
  references: [
    {
      authors: 'Walker, J. L.',
      year: 1969,
      title: 'The diffusion of innovations among the American states. American Political Science Review 63(3)',
      doi: '10.2307/1954434',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    firstMovers(first: 3) { rank year side actor { id } }
  }
}`,
};
