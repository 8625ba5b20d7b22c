export const frame = {
  skip: 'Skip to content',
  sections: 'Sections',
  actors: 'Actors',
  projects: 'Projects',
  themes: 'Themes',
  countries: 'Countries',
  practices: 'Practices',
  network: 'Network',
  paths: 'Paths',
  sources: 'Sources',
  about:
    'Maillage ties together what public sources say of French local governments’ action abroad. Each statement names its own.',
  api: 'Query the API (GraphiQL)',
};
