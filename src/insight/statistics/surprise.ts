import type { Statistic } from '../statistic.ts';

export const surprise: Statistic = {
  id: 'surprise',
  field: 'EpistemicCommunity.surprise',
  label: { fr: 'Surprise', en: 'Surprise' },
  sentence: {
    fr: 'De combien les acteurs qui ont tous ces thèmes sont plus nombreux que si chaque thème allait aux acteurs sans égard aux autres : les communautés sont ordonnées par la surprise multipliée par la stabilité.',
    en: 'How far more actors have all these themes than if each theme were had regardless of the others: communities are ordered by surprise times stability.',
  },
  caution: {
    fr: 'Deux thèmes voisins du vocabulaire, ou un thème et son thème plus précis, surprennent toujours ; la valeur croît avec le nombre d’acteurs. L’ordre est un choix de cet outil : ses deux parts sont données.',
    en: 'Two neighbouring themes of the vocabulary, or a theme and a narrower one, always surprise; the value grows with the number of actors. The order is a choice of this tool: both its parts are given.',
  },
  formula:
    '2 · (n · ln(n / m) − (n − m)), n actors of the community and m those expected: the deviance of a count by a Poisson law; 0 when n ≤ m',
  unit: { fr: 'sans unité ; 0 sans surprise', en: 'none; 0 without surprise' },
  references: [
    {
      authors: 'McCullagh, P. & Nelder, J. A.',
      year: 1989,
      title: 'Generalized linear models',
      doi: '10.1007/978-1-4899-3242-6',
    },
  ],
  example: `{
  epistemicCommunities(first: 3, minActors: 5) {
    nodes { themes { id } actors { totalCount } expected surprise weight }
  }
}`,
};
