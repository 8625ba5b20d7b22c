export const theme = {
  who: 'Qui y travaille',
  where: 'Où',
  withWhom: 'Qui avec qui',
  projects: 'Depuis quand : les projets',
  filterActors: 'Filtrer et trier ces acteurs',
  broader: 'Relève de',
  narrower: 'Comprend',
  altLabels: 'Se dit aussi',
  sdg: 'Cibles ODD',
  dac: 'Codes CAD-OCDE',
  atlas: 'Thème de l’Atlas français',
  mapOf: 'Où sont les acteurs : {{theme}}',
};
