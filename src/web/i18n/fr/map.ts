export const map = {
  legend: 'Légende',
  asTable: 'La même carte en tableau',
  save: 'Emporter cette carte :',
  place: 'Lieu',
  who: 'Qui',
  countOf: '{{name}} : {{count}}',
  countryCount_one: '{{count}} pays',
  countryCount_other: '{{count}} pays',
  countrySummary: '{{countries}} ; les plus grands nombres : {{most}}.',
  placeCount_one: '{{count}} lieu',
  placeCount_other: '{{count}} lieux',
  placeSummary: '{{places}} ; les plus grands nombres : {{most}}.',
  circles: 'Acteurs par lieu : l’aire du cercle, jusqu’à {{largest}}',
  nowhere_one: '{{count}} acteur sans lieu ni pays connu n’est pas sur la carte : {{names}}.',
  nowhere_other: '{{count}} acteurs sans lieu ni pays connu ne sont pas sur la carte : {{names}}.',
  notes: {
    actors: 'Les acteurs dont le pays n’est pas connu n’y figurent pas.',
    projects: 'Un projet compte dans chacun de ses pays ; ceux dont le pays n’est pas connu n’y figurent pas.',
  },
  outside: 'Hors de la carte : {{names}}.',
  ground:
    'Fond : Natural Earth (domaine public), projection Equal Earth, qui garde les surfaces. Ses frontières sont celles de fait ; elles ne disent rien du droit.',
};
