import type { Statistic } from '../statistic.ts';

export const communityStability: Statistic = {
  id: 'community-stability',
  field: 'Community.stability',
  label: { fr: 'Stabilité d’une communauté', en: 'Stability of a community' },
  sentence: {
    fr: 'Ressemblance moyenne de la communauté avec celle qui lui est la plus proche dans chacune des autres recherches : 1 quand toutes la retrouvent telle quelle.',
    en: 'Mean likeness of the community to the one most like it in each of the other runs: 1 when all find it as it is.',
  },
  caution: {
    fr: 'Sous 0,6, mieux vaut ne rien bâtir sur ses contours ; un petit groupe séparé du reste est toujours stable, sans être pour autant important.',
    en: 'Below 0.6 it is better to build nothing on its outline; a small group apart from the rest is always stable, which does not make it important.',
  },
  formula: 'mean over 49 runs of the greatest |c ∩ d| / |c ∪ d| over the communities d of the run',
  unit: { fr: 'sans unité, de 0 à 1', en: 'none, from 0 to 1' },
  references: [
    {
      authors: 'Hennig, C.',
      year: 2007,
      title: 'Cluster-wise assessment of cluster stability',
      doi: '10.1016/j.csda.2006.11.025',
    },
  ],
  example: `{
  communities(first: 3) {
    nodes { number size stability tiesInside tiesOutside }
    of(actor: "actor/lyon") { number size stability }
  }
}`,
};
