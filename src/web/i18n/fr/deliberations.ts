export const deliberations = {
  title: 'Délibérations',
  lead: 'À quel rang de l’ordre du jour, avec ou sans débat, par quel vote : ce que les conseils font de l’action internationale, quand les procès-verbaux le disent.',
  council: 'Les délibérations d’une collectivité',
  all: 'Toutes les collectivités',
  councils: 'Par collectivité',
  list: 'Une par une',
  none: 'Aucune délibération n’est connue.',
  count: 'Délibérations',
  rank: 'Rang relatif (0 % : premier point, 100 % : dernier)',
  debated: 'Débattues',
  unanimous: 'À l’unanimité',
  index: 'Indice d’importance',
  known: '{{share}} ({{known}} sur {{total}} connues)',
  overall:
    'En tout, {{deliberations}} délibérations. Rang relatif moyen : {{rank}} ; débattues : {{debated}} ; à l’unanimité : {{unanimous}}.',
  orders: {
    index: 'indice d’importance',
    rank: 'rang à l’ordre du jour',
    debated: 'part débattue',
    unanimous: 'désaccord',
    count: 'nombre de délibérations',
  },
};
