export const cite = {
  title: 'Citer cette page',
  sentence: 'Maillage, « {{name}} », {{address}}, données du {{moment}}, consulté le {{today}}.',
  state: 'Données du {{moment}}',
  copy: 'Copier',
  copied: 'Copié.',
};
