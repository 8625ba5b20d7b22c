import type { Statistic } from '../statistic.ts';

export const conceptStability: Statistic = {
  id: 'concept-stability',
  field: 'EpistemicCommunity.stability',
  label: { fr: 'Stabilité d’une communauté épistémique', en: 'Stability of an epistemic community' },
  sentence: {
    fr: 'Probabilité que les thèmes partagés restent exactement les mêmes quand chaque acteur s’en va ou reste à pile ou face : la communauté ne tient pas à quelques acteurs.',
    en: 'Probability that the themes shared are still just the same when each actor leaves or stays by the toss of a coin: the community does not hang on a few of them.',
  },
  caution: {
    fr: 'Elle croît avec le nombre d’acteurs : presque toutes les grandes communautés sont stables. Elle ne dit rien de la durée.',
    en: 'It grows with the number of actors: nearly all large communities are stable. It says nothing of time.',
  },
  formula: 'share of all subsets of A whose shared themes are exactly B',
  unit: { fr: 'probabilité', en: 'probability' },
  references: [
    { authors: 'Kuznetsov, S. O.', year: 2007, title: 'On stability of a formal concept', doi: '10.1007/s10472-007-9053-6' },
  ],
  example: `{
  epistemicCommunities(first: 3, minActors: 5) {
    nodes { themes { id } actors { totalCount } stability stabilityError stabilityMethod }
  }
}`,
};
