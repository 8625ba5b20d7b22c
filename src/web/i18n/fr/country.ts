export const country = {
  empty: 'Aucun acteur ni projet n’est connu dans ce pays.',
  lead: '{{actors}} de ce pays, {{projects}} sur place.',
  with: 'Qui avec qui, par-delà la frontière',
  actors: 'Ses acteurs',
  projects: 'Projets sur place',
  map: 'Où sont ses acteurs',
  mapOf: 'Où sont les acteurs : {{country}}',
};
