/** What figures of the network, of groups and of the spread of practices have in common; their meanings come from the API. */
export const insight = {
  definitions: 'Ce que disent ces chiffres, et comment ne pas les lire',
  unit: 'Unité : {{unit}}.',
  outOf: '{{count}} sur {{total}}',
  place: 'Place dans le réseau',
  placeLead:
    'Parmi les acteurs qui partagent un projet, toutes années ensemble. Le rang 1 est celui qui compte le plus selon la mesure.',
  noPlace: 'Aucun projet partagé avec un autre acteur n’est connu : il n’y a pas de place à mesurer.',
  measure: 'Mesure',
  value: 'Valeur',
  rank: 'Rang',
  rankOf: '{{rank}} sur {{of}}',
  byMeasure: 'mesure : {{measure}}',
  ranked_one:
    '{{count}} de ces acteurs partage un projet et a un rang, parmi tous ceux du réseau ; les autres ne sont pas dans ce tableau.',
  ranked_other:
    '{{count}} de ces acteurs partagent un projet et ont un rang, parmi tous ceux du réseau ; les autres ne sont pas dans ce tableau.',
  undefined: 'pas définie ici',
  percentile: 'Acteurs placés après (ex æquo pour moitié)',
  overYears: 'Au fil des ans',
  noMeasure: 'choisir une mesure',
  noDates: 'Aucun de ses projets n’a de date : rien à montrer au fil des ans.',
  placeSummary: '{{measure}} de {{first}} à {{last}} : le plus en {{most}} ({{value}}), {{now}} en {{last}}.',
  noTie: 'sans lien',
  asTable: 'Les mêmes chiffres en tableau',
  noIndex: 'pas calculé : une de ses parties est inconnue',
};
