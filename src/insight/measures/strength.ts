import type { Measure } from '../measure.ts';
import { newman2001 } from '../works.ts';

/** As `metrics.strength`, over whichever ties are chosen. */
export const strength: Measure = {
  id: 'strength',
  label: { fr: 'Force', en: 'Strength' },
  sentence: {
    fr: 'Nombre de projets que l’acteur mène avec d’autres : la somme des poids de collaboration de ses liens.',
    en: 'Number of projects that the actor shares with others: the sum of the collaboration weights of its ties.',
  },
  caution: {
    fr: 'Tous les projets comptent autant, quels que soient leur budget, leur durée et le rôle de l’acteur ; un projet que les sources ignorent ne compte pas.',
    en: 'All projects count the same, whatever their budget, their length and the actor’s role; a project that the sources do not know does not count.',
  },
  formula: 's(i) = Σ_j w(i,j), with w(i,j) = Σ over shared projects p of 1/(n(p) − 1), n(p) the number of participants of p',
  unit: { fr: 'projets', en: 'projects' },
  parameters: [],
  top: 'HIGHEST',
  reference: newman2001,
  compute({ size, offsets, strengths }) {
    const values = new Float64Array(size);
    for (let node = 0; node < size; node++) {
      values[node] = strengths.subarray(offsets[node], offsets[node + 1]).reduce((sum, weight) => sum + weight, 0);
    }
    return { values };
  },
};
