import type { Statistic } from '../statistic.ts';

export const crossTable: Statistic = {
  id: 'cross-table',
  field: 'Crosstab.cells',
  label: { fr: 'Tableau croisé', en: 'Cross table' },
  sentence: {
    fr: 'Combien de projets, d’acteurs ou de partenariats, ou quels budgets, ont à la fois la valeur de la ligne et celle de la colonne.',
    en: 'How many projects, actors or partnerships, or which budgets, have both the value of the row and that of the column.',
  },
  caution: {
    fr: 'Un projet de deux thèmes compte dans les deux lignes : quand des lignes se recouvrent (`rowsOverlap`), leur somme dépasse le total, et une part se calcule sur le total de la ligne. Les sources ne couvrent pas tous les thèmes ni tous les pays de même : une case pleine montre aussi où l’on a cherché.',
    en: 'A project on two themes counts in both rows: where rows overlap (`rowsOverlap`), their sum is more than the total, and a share is one of the total of its row. Sources do not cover all themes and countries alike: a full cell also shows where somebody looked.',
  },
  formula:
    'n(r, c) = number of different things with value r and value c; n(r), n(c) and n likewise, each thing once. For AMOUNT the sum of their budgets',
  unit: { fr: 'ce qui est compté, ou unités de la monnaie', en: 'what is counted, or units of the currency' },
  references: [
    {
      authors: 'Agresti, A.',
      year: 2002,
      title: 'Categorical data analysis, 2nd edition',
      doi: '10.1002/0471249688',
    },
  ],
  example: `{
  crosstab(rows: TRANSITION, columns: KIND) {
    total rowsOverlap columnsOverlap
    rows { value label(lang: EN) total }
    cells { row column value }
  }
}`,
};
