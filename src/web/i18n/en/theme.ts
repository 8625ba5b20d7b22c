export const theme = {
  who: 'Who works on it',
  where: 'Where',
  withWhom: 'Who with whom',
  projects: 'Since when: the projects',
  filterActors: 'Filter and sort these actors',
  broader: 'Narrower than',
  narrower: 'Comprises',
  altLabels: 'Also called',
  sdg: 'SDG targets',
  dac: 'OECD-DAC codes',
  atlas: 'Theme of the French atlas',
  mapOf: 'Where the actors are: {{theme}}',
};
