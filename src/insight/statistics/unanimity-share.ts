import type { Statistic } from '../statistic.ts';
import { mortensen2022 } from '../works.ts';

export const unanimityShare: Statistic = {
  id: 'unanimity-share',
  field: 'CouncilFigures.unanimous',
  label: { fr: 'Part unanime', en: 'Share that is unanimous' },
  sentence: {
    fr: 'La part des délibérations passées sans voix contre ni abstention, parmi celles dont le vote est connu.',
    en: 'The share of deliberations that passed without a vote against or an abstention, among those of which the vote is known.',
  },
  caution: {
    fr: 'L’unanimité dit l’accord autant que l’indifférence : elle ne se lit qu’à côté du débat.',
    en: 'Unanimity tells of agreement as much as of indifference: read it beside the debate only.',
  },
  formula: 'unanimous / (unanimous + not unanimous)',
  unit: { fr: 'part, de 0 à 1', en: 'share, from 0 to 1' },
  references: [mortensen2022],
  example: `{
  councilImportance(orderBy: { field: DELIBERATIONS, direction: DESC }, first: 2) {
    overall { deliberations unanimous { value known unknown } }
    edges { node { id } figures { deliberations unanimous { value known unknown } } }
  }
}`,
};
