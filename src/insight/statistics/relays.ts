import type { Statistic } from '../statistic.ts';

export const relays: Statistic = {
  id: 'relays',
  field: 'Diffusion.relays',
  label: { fr: 'Relais', en: 'Relays' },
  sentence: {
    fr: 'Les acteurs qui ont appris la pratique d’un autre et l’ont transmise à d’autres encore.',
    en: 'The actors that learned the practice from another and passed it on to others.',
  },
  caution: {
    fr: 'Peu de sources disent les deux pas : l’absence de relais dit d’abord qu’on ne sait pas.',
    en: 'Few sources tell of both steps: that there is no relay says first that nobody told of it.',
  },
  formula: 'relay: at least one teacher and one learner of its own; in the order of the number of learners',
  unit: { fr: 'acteurs', en: 'actors' },
  references: [
    {
      authors: 'Gould, R. V. & Fernandez, R. M.',
      year: 1989,
      title: 'Structures of mediation: a formal approach to brokerage in transaction networks. Sociological Methodology 19',
      doi: '10.2307/270949',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    relays { teachers learners reach actor { id } }
  }
}`,
};
