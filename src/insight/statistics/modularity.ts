import type { Statistic } from '../statistic.ts';

export const modularity: Statistic = {
  id: 'modularity',
  field: 'Communities.modularity',
  label: { fr: 'Modularité', en: 'Modularity' },
  sentence: {
    fr: 'De combien la part du poids des liens qui reste à l’intérieur des communautés dépasse celle que donnerait le hasard, à nombre de liens égal pour chaque acteur.',
    en: 'By how much the share of the weight of ties that lies within communities exceeds what chance would give to actors with as many ties.',
  },
  caution: {
    fr: 'Une valeur élevée ne prouve pas qu’il y a des groupes : un réseau fait de projets séparés en a toujours une, et les communautés plus petites qu’une certaine taille y sont fondues dans d’autres. Ne comparez pas les valeurs de réseaux de tailles différentes.',
    en: 'A high value does not prove that there are groups: a network made of separate projects always has one, and communities below a certain size are merged into others. Do not compare values of networks of different sizes.',
  },
  formula:
    'Q = Σ over communities c of (weight within c / weight of all ties − resolution · (strength of c / 2 · weight of all ties)²)',
  unit: { fr: 'sans unité, de −0,5 à 1', en: 'none, from −0.5 to 1' },
  references: [
    {
      authors: 'Newman, M. E. J. & Girvan, M.',
      year: 2004,
      title: 'Finding and evaluating community structure in networks',
      doi: '10.1103/PhysRevE.69.026113',
    },
    {
      authors: 'Reichardt, J. & Bornholdt, S.',
      year: 2006,
      title: 'Statistical mechanics of community detection',
      doi: '10.1103/PhysRevE.74.016110',
    },
  ],
  example: `{
  communities {
    modularity
    modularityRange { least greatest }
    totalCount
    reference { authors year }
  }
}`,
};
