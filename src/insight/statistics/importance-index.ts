import type { Statistic } from '../statistic.ts';

export const importanceIndex: Statistic = {
  id: 'importance-index',
  field: 'CouncilFigures.index',
  label: { fr: 'Indice d’importance', en: 'Index of importance' },
  sentence: {
    fr: 'La moyenne, à poids égaux, des parts choisies : être inscrit tôt à l’ordre du jour, être débattu, ne pas passer à l’unanimité.',
    en: 'The mean, with equal weights, of the parts that are chosen: to stand early on the agenda, to be debated, not to pass unanimously.',
  },
  caution: {
    fr: 'Il n’existe que si toutes les parts choisies sont connues, et ne se compare qu’entre listes des mêmes parts ; un indice de deux délibérations n’est que ces deux délibérations.',
    en: 'It exists only where all the parts chosen are known, and compares only within the same parts; an index of two deliberations is no more than these two.',
  },
  formula: 'mean of the chosen parts: RANK = 1 − relative rank; DEBATE = share debated; DISSENT = 1 − share unanimous',
  unit: { fr: 'de 0 à 1', en: 'from 0 to 1' },
  references: [
    {
      authors: 'OECD, European Union & Joint Research Centre',
      year: 2008,
      title: 'Handbook on constructing composite indicators: methodology and user guide',
      doi: '10.1787/9789264043466-en',
    },
  ],
  example: `{
  councilImportance(parts: [DEBATE, DISSENT], first: 3) {
    overall { index }
    edges { node { id } figures { index debated { value known unknown } unanimous { value known unknown } } }
  }
}`,
};
