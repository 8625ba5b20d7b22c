export const frame = {
  skip: 'Aller au contenu',
  sections: 'Rubriques',
  actors: 'Acteurs',
  projects: 'Projets',
  themes: 'Thèmes',
  countries: 'Pays',
  practices: 'Pratiques',
  network: 'Réseau',
  paths: 'Chemins',
  sources: 'Sources',
  about:
    'Maillage relie ce que des sources publiques disent de l’action des collectivités françaises à l’étranger. Chaque affirmation nomme les siennes.',
  api: 'Interroger l’API (GraphiQL)',
};
