import type { Statistic } from '../statistic.ts';

export const eiIndex: Statistic = {
  id: 'ei-index',
  field: 'TraitMixing.eiIndex',
  label: { fr: 'Indice E-I', en: 'E-I index' },
  sentence: {
    fr: 'Les liens entre acteurs de groupes différents moins ceux à l’intérieur des groupes, sur tous les liens : −1 quand tous restent à l’intérieur, 1 quand tous traversent.',
    en: 'Ties between actors of different groups less those within groups, over all ties: −1 when all stay within, 1 when all cross.',
  },
  caution: {
    fr: 'L’indice dépend de la taille des groupes : où les pays sont nombreux et petits, il est élevé même si chacun se lie au hasard. Lisez-le à côté de la part de liens transversaux et de son modèle nul.',
    en: 'The index depends on how large groups are: where countries are many and small it is high even if all tie at random. Read it beside the crossing share and its null model.',
  },
  formula: '(E − I) / (E + I), E ties across and I within; each tie counts once, whatever its weight',
  unit: { fr: 'sans unité, de −1 à 1', en: 'none, from −1 to 1' },
  references: [
    {
      authors: 'Krackhardt, D. & Stern, R. N.',
      year: 1988,
      title: 'Informal networks and organizational crises: an experimental simulation',
      doi: '10.2307/2786835',
    },
  ],
  example: `{
  mixing(by: [KIND]) {
    traits {
      trait ties eiIndex external internal
      values { value external internal eiIndex }
      actor(id: "actor/lyon") { external internal eiIndex }
    }
  }
}`,
};
