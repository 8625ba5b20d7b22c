export const picture = {
  saveFailed: 'Le fichier n’a pas pu être fait.',
  noFilters: 'Sans filtre.',
  criterion: '{{term}} : {{values}}',
  date: 'Image du {{date}} ; données du {{data}}.',
  sources: 'Source : Maillage, d’après {{sources}} sources publiques, citées à {{address}}.',
  licences: 'Licences des sources : {{licences}}.',
  png: 'Image (PNG)',
  svg: 'Dessin (SVG)',
};
