import type { Statistic } from '../statistic.ts';
import { mortensen2022 } from '../works.ts';

export const debateShare: Statistic = {
  id: 'debate-share',
  field: 'CouncilFigures.debated',
  label: { fr: 'Part débattue', en: 'Share with a debate' },
  sentence: {
    fr: 'La part des délibérations dont le procès-verbal rapporte un débat, parmi celles dont on sait s’il y en eut un.',
    en: 'The share of deliberations of which the minutes record a debate, among those of which it is known whether there was one.',
  },
  caution: {
    fr: 'On trouve plus aisément ce qui fut débattu : un débat laisse des pages et des articles, une adoption sans débat laisse une ligne.',
    en: 'What was debated is found more easily: a debate leaves pages and articles, what passes without one leaves a line.',
  },
  formula: 'debated / (debated + not debated)',
  unit: { fr: 'part, de 0 à 1', en: 'share, from 0 to 1' },
  references: [mortensen2022],
  example: `{
  councilImportance(orderBy: { field: DELIBERATIONS, direction: DESC }, first: 2) {
    overall { deliberations debated { value known unknown } }
    edges { node { id } figures { deliberations debated { value known unknown } } }
  }
}`,
};
