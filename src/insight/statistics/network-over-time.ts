import type { Statistic } from '../statistic.ts';
import { newman2001, wassermanFaust1994 } from '../works.ts';

export const networkOverTime: Statistic = {
  id: 'network-over-time',
  field: 'EvolutionPoint.summary',
  label: { fr: 'Un thème au fil des ans', en: 'A theme over the years' },
  sentence: {
    fr: 'Année après année, combien de projets portent sur un thème, combien d’acteurs y participent, et ce que vaut une mesure parmi ceux qui y sont liés : sa moyenne et sa médiane.',
    en: 'Year after year, how many projects are on a theme, how many actors take part in them, and what a measure is among those that are tied by them: its mean and its median.',
  },
  caution: {
    fr: 'Sans fin connue, un projet compte chaque année après son début, et sans aucune date chaque année : une courbe qui ne redescend pas montre d’abord des fins qu’on ignore. `undated` dit combien.',
    en: 'Without a known end, a project counts in each year after its beginning, and without any date in each year: a curve that does not fall shows first that ends are not known. `undated` says of how many.',
  },
  formula:
    'over the network of the projects that went on in the `width` years that end in the year: strength = Σ w over ties; density = ties / (n · (n − 1) / 2); mean and median of the measure over actors',
  unit: { fr: 'projets, acteurs, unité de la mesure', en: 'projects, actors, unit of the measure' },
  references: [wassermanFaust1994, newman2001],
  example: `{
  evolution(measure: STRENGTH, theme: "theme/water", from: 2005, to: 2009) {
    points { year summary { projectCount participantCount strength density mean median of } basis { nodeCount undated } }
  }
}`,
};
