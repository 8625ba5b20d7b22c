import { coreNumbers } from '../core-numbers.ts';
import type { Measure } from '../measure.ts';
import { seidman1983 } from '../works.ts';

export const kCore: Measure = {
  id: 'k-core',
  label: { fr: 'Cœur', en: 'Core' },
  sentence: {
    fr: 'Le plus grand k tel que l’acteur fait partie d’un groupe dont chaque membre est lié à au moins k autres du groupe : plus k est grand, plus il est au cœur.',
    en: 'The largest k such that the actor is part of a group in which each member is tied to at least k others of the group: the larger k, the nearer the core.',
  },
  caution: {
    fr: 'Un seul projet de k + 1 participants fait un groupe de rang k : un cœur élevé peut venir d’un grand consortium unique plutôt que d’une coopération répétée.',
    en: 'A single project with k + 1 participants makes a group of rank k: a high core may come from one large consortium rather than from repeated cooperation.',
  },
  formula: 'core(i) = max k such that i is in the largest subgraph in which all degrees are at least k',
  unit: { fr: 'liens', en: 'ties' },
  parameters: [],
  top: 'HIGHEST',
  reference: seidman1983,
  compute: (graph) => ({ values: Float64Array.from(coreNumbers(graph)) }),
};
