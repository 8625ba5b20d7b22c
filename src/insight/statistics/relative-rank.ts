import type { Statistic } from '../statistic.ts';
import { mortensen2022 } from '../works.ts';

export const relativeRank: Statistic = {
  id: 'relative-rank',
  field: 'CouncilFigures.relativeRank',
  label: { fr: 'Rang relatif à l’ordre du jour', en: 'Relative rank on the agenda' },
  sentence: {
    fr: 'À quelle place de l’ordre du jour les délibérations viennent en moyenne : 0 pour la première, 1 pour la dernière.',
    en: 'At which place of the agenda deliberations come on average: 0 for the first item, 1 for the last.',
  },
  caution: {
    fr: 'Il faut le rang et le nombre de points de la séance : sans l’un des deux, la délibération est comptée comme inconnue ; un rang seul, si grand soit-il, ne dit pas qu’on est à la fin.',
    en: 'It takes the rank and the number of items of the sitting: without either, the deliberation counts as unknown; a rank alone, however high, does not say that it is near the end.',
  },
  formula: 'mean of (rank − 1)/(items − 1) over the deliberations of which both are known, of sittings with more than one item',
  unit: { fr: 'place, de 0 à 1', en: 'place, from 0 to 1' },
  references: [mortensen2022],
  example: `{
  councilImportance(orderBy: { field: DELIBERATIONS, direction: DESC }, first: 2) {
    overall { deliberations agendaRank { value known unknown } relativeRank { value known unknown } }
    edges { node { id } figures { deliberations agendaRank { value known unknown } relativeRank { value known unknown } } }
  }
}`,
};
