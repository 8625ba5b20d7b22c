export const search = {
  label: 'Rechercher partout',
  placeholder: 'Une ville, un projet, un thème…',
  submit: 'Chercher',
  title: 'Rechercher',
  titleFor: 'Recherche : {{text}}',
  kinds: 'Types de résultat',
  all: 'Tout',
  count_one: '{{formatted}} résultat',
  count_other: '{{formatted}} résultats',
  onMap: { actors: 'Les acteurs sur une carte', projects: 'Les projets sur une carte' },
  none: 'Rien ne correspond. Les accents, les tirets et une faute de frappe sont déjà tolérés : essayez un mot plus court ou un autre nom.',
};
