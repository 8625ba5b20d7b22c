import type { Statistic } from '../statistic.ts';

export const cascade: Statistic = {
  id: 'cascade',
  field: 'Diffusion.origins',
  label: { fr: 'Cascade', en: 'Cascade' },
  sentence: {
    fr: 'Les acteurs dont d’autres ont appris la pratique sans qu’il soit dit de qui ils la tiennent, et combien elle en a atteint à partir d’eux, en un pas ou en plusieurs.',
    en: 'The actors from which others learned the practice, without its being said where they have it from, and how many it reached from them, in one step or several.',
  },
  caution: {
    fr: 'Une origine est l’endroit où les sources s’arrêtent ; « appris de » est une influence dite par une source, pas une cause établie.',
    en: 'An origin is where the sources end; “learned from” is an influence that a source tells of, not a proven cause.',
  },
  formula:
    'reach(a) = number of actors other than a on directed ways teacher → learner that begin at a; depth = steps from the origins to the furthest',
  unit: { fr: 'acteurs', en: 'actors' },
  references: [
    {
      authors: 'Goel, S., Watts, D. J. & Goldstein, D. G.',
      year: 2012,
      title: 'The structure of online diffusion networks. Proceedings of the 13th ACM Conference on Electronic Commerce',
      doi: '10.1145/2229012.2229058',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    depth
    origins { teachers learners reach actor { id } }
  }
}`,
};
