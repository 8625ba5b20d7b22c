export const gaps = {
  title: 'Ce qu’on ne sait pas ici',
  description: 'Pas de description enregistrée.',
  website: 'Pas de site enregistré.',
  identifiers: 'Pas de code de registre (INSEE, SIREN, Wikidata…) enregistré.',
  undatedProjects: 'Participations sans date connue : {{count}} sur {{total}}.',
  undatedPartnerships: 'Partenariats sans date de début connue : {{count}} sur {{total}}.',
  votes: 'Délibérations dont le vote n’est pas connu : {{count}} sur {{total}}.',
  partial: 'Les nombres ci-dessus portent sur ce que la page affiche.',
  licences: 'Sources sans licence indiquée : {{count}} sur {{total}}.',
  latest: 'Rien n’est daté d’après {{year}} : ce qui a suivi peut manquer.',
};
