export const common = {
  title: 'Terrain commun',
  lead: 'Ce que deux acteurs, deux pays, ou un acteur et un pays ont en commun : projets, thèmes, réseaux, partenaires.',
  a: 'Premier acteur ou pays',
  b: 'Second acteur ou pays',
  unknown: 'L’un des deux n’est pas dans le graphe.',
  summary:
    '{{a}} et {{b}} ont en commun : projets {{projects}}, thèmes {{themes}}, réseaux {{networks}}, partenaires {{partners}}.',
  projects: 'Projets communs',
  themes: 'Thèmes communs',
  themesNote:
    'Thèmes dont traitent des projets des deux, même différents ; le nombre est celui des projets de l’un ou de l’autre.',
  networks: 'Réseaux dont les deux sont membres',
  partners: 'Partenaires des deux',
  paths: 'Par qui sont-ils liés ? Chemins entre les deux',
  collaborators: '{{actor}} – {{country}} : avec qui, et sur quoi',
  pairs: 'Qui collabore entre {{a}} et {{b}}',
  kinds: 'Quels types d’acteurs',
  none: 'Aucun projet commun n’est connu.',
};
