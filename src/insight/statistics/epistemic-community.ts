import type { Statistic } from '../statistic.ts';

export const epistemicCommunity: Statistic = {
  id: 'epistemic-community',
  field: 'Query.epistemicCommunities',
  label: { fr: 'Communauté épistémique', en: 'Epistemic community' },
  sentence: {
    fr: 'Des acteurs qui partagent des thèmes, avec tous les thèmes qu’ils partagent : aucun autre acteur n’a tous ces thèmes, aucun autre thème n’est celui de tous ces acteurs.',
    en: 'Actors that share themes, with all the themes that they share: no other actor has all these themes, no other theme is that of all these actors.',
  },
  caution: {
    fr: 'Partager des thèmes n’est ni se connaître ni penser de même : la définition est formelle. Portée par un seul projet, la communauté n’est que son consortium : regardez le nombre de projets. Un thème et un thème plus précis comptent pour deux, et un acteur n’a que les thèmes que les sources donnent à ses projets et publications.',
    en: 'To share themes is neither to know each other nor to think alike: the definition is formal. Carried by a single project, a community is no more than its consortium: look at the number of projects. A theme and a narrower one count as two, and an actor has only the themes that sources give to its projects and publications.',
  },
  formula:
    '(A, B) such that B is the set of all themes that all actors of A have, and A the set of all actors that have all themes of B',
  unit: { fr: 'paires d’un ensemble d’acteurs et d’un ensemble de thèmes', en: 'pairs of a set of actors and a set of themes' },
  references: [
    {
      authors: 'Roth, C. & Bourgine, P.',
      year: 2005,
      title: 'Epistemic communities: description and hierarchic categorization',
      doi: '10.1080/08898480590931404',
    },
    {
      authors: 'Ganter, B. & Wille, R.',
      year: 1999,
      title: 'Formal concept analysis: mathematical foundations',
      doi: '10.1007/978-3-642-59830-2',
    },
  ],
  example: `{
  epistemicCommunities(first: 2) {
    totalCount listedCount withoutTheme
    basis { nodeCount linkCount }
    nodes {
      themes { id }
      actors(first: 2) { totalCount nodes { id } }
      projects(first: 2) { totalCount edges { actorCount themeCount node { id } } }
      publications(first: 2) { totalCount nodes { id } }
      above { actorCount difference { id } }
      below { actorCount difference { id } }
    }
  }
}`,
};
