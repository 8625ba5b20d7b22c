import type { Statistic } from '../statistic.ts';

export const timeToAdoption: Statistic = {
  id: 'time-to-adoption',
  field: 'Diffusion.timeToAdoption',
  label: { fr: 'Délai d’adoption', en: 'Time to adoption' },
  sentence: {
    fr: 'Combien d’années après la première adoption datée les acteurs ont adopté la pratique : le quart, la moitié et les trois quarts d’entre eux.',
    en: 'How many years after the first dated adoption actors took the practice up: a quarter, half and three quarters of them.',
  },
  caution: {
    fr: 'Ceux qui ne l’ont pas encore adoptée ne sont pas comptés : sur une diffusion en cours, les délais paraissent plus courts qu’ils ne seront.',
    en: 'Those that have not taken it up yet are not counted: while it still travels, times look shorter than they will be.',
  },
  formula: 'quantiles of year − first year over dated adoptions, interpolated in proportion',
  unit: { fr: 'années', en: 'years' },
  references: [
    {
      authors: 'Coleman, J., Katz, E. & Menzel, H.',
      year: 1957,
      title: 'The diffusion of an innovation among physicians. Sociometry 20(4)',
      doi: '10.2307/2785979',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    timeToAdoption { firstYear lowerQuartile median upperQuartile longest of }
  }
}`,
};
