export const picture = {
  saveFailed: 'The file could not be made.',
  noFilters: 'No filter.',
  criterion: '{{term}}: {{values}}',
  date: 'Picture of {{date}}; data of {{data}}.',
  sources: 'Source: Maillage, after {{sources}} public sources, named at {{address}}.',
  licences: 'Licences of the sources: {{licences}}.',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
};
