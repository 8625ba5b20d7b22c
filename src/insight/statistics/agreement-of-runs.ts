import type { Statistic } from '../statistic.ts';

export const agreementOfRuns: Statistic = {
  id: 'agreement-of-runs',
  field: 'Communities.stability',
  label: { fr: 'Accord des répétitions', en: 'Agreement of runs' },
  sentence: {
    fr: 'Accord moyen de 50 recherches de communautés, qui ne diffèrent que par le hasard : 1 quand toutes trouvent la même division, 0 quand elles ne s’accordent pas plus que par hasard.',
    en: 'Mean agreement of 50 searches for communities that differ in their random numbers only: 1 when all find the same division, 0 when they agree no more than by chance.',
  },
  caution: {
    fr: 'Un accord fort dit que la méthode hésite peu, non que les données sont complètes : un projet de plus dans les sources peut déplacer des acteurs.',
    en: 'Strong agreement says that the method hesitates little, not that the data are complete: one more project in the sources may move actors.',
  },
  formula: 'mean over all pairs of 50 runs of the adjusted Rand index (agreeing pairs − expected) / (most possible − expected)',
  unit: { fr: 'sans unité ; 1 au plus', en: 'none; 1 at most' },
  references: [
    { authors: 'Hubert, L. & Arabie, P.', year: 1985, title: 'Comparing partitions', doi: '10.1007/BF01908075' },
    {
      authors: 'Good, B. H., de Montjoye, Y.-A. & Clauset, A.',
      year: 2010,
      title: 'Performance of modularity maximization in practical contexts',
      doi: '10.1103/PhysRevE.81.046106',
    },
  ],
  example: `{
  communities {
    runs
    stability
    leastAgreement
    countRange { least greatest }
  }
}`,
};
