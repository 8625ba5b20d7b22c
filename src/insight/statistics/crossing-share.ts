import type { Statistic } from '../statistic.ts';

export const crossingShare: Statistic = {
  id: 'crossing-share',
  field: 'TraitMixing.crossing',
  label: { fr: 'Part de liens transversaux', en: 'Crossing share' },
  sentence: {
    fr: 'Part des liens qui passent d’un pays, d’un type d’acteur ou d’une transition à un autre, à côté de celle de réseaux tirés au hasard où chaque acteur garde son nombre de liens.',
    en: 'Share of the ties that lead from one country, kind of actor or transition to another, beside that of random networks in which each actor keeps its number of ties.',
  },
  caution: {
    fr: 'Les participants d’un même projet sont tous liés entre eux, ce que le modèle nul ignore : l’écart z est donc trop grand. Lisez-en le signe, pas les petites différences.',
    en: 'All participants of one project are tied to one another, which the null model does not know: so the z score is too large. Read its sign, and not small differences.',
  },
  formula: 'z = (observed share − mean share of the rewired networks) / their standard deviation',
  unit: { fr: 'part des liens, de 0 à 1 ; z en écarts-types', en: 'share of the ties, from 0 to 1; z in standard deviations' },
  references: [
    {
      authors: 'Maslov, S. & Sneppen, K.',
      year: 2002,
      title: 'Specificity and stability in topology of protein networks',
      doi: '10.1126/science.1065103',
    },
    {
      authors: 'Fosdick, B. K., Larremore, D. B., Nishimura, J. & Ugander, J.',
      year: 2018,
      title: 'Configuring random graph models with fixed degree sequences',
      doi: '10.1137/16M1087175',
    },
  ],
  example: `{
  mixing(by: [COUNTRY, KIND]) {
    nullModel { rewirings swapsPerTie seed }
    traits { trait crossing { observed expected deviation z } }
  }
}`,
};
