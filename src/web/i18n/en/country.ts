export const country = {
  empty: 'No actor and no project is known in this country.',
  lead: '{{actors}} of this country, {{projects}} on the spot.',
  with: 'Who with whom, across the border',
  actors: 'Its actors',
  projects: 'Projects on the spot',
  map: 'Where its actors are',
  mapOf: 'Where the actors are: {{country}}',
};
