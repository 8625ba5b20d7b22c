import type { Statistic } from '../statistic.ts';

export const distinctiveness: Statistic = {
  id: 'distinctiveness',
  field: 'Community.themes',
  label: { fr: 'Ce qui distingue une communauté', en: 'What sets a community apart' },
  sentence: {
    fr: 'De combien un thème ou un pays est plus fréquent parmi les membres d’une communauté qu’ailleurs, en écarts-types : ce dont ses étiquettes sont faites.',
    en: 'How much more frequent a theme or country is among the members of a community than elsewhere, in standard deviations: what its labels are made of.',
  },
  caution: {
    fr: 'L’étiquette dit ce qui distingue la communauté, non ce dont elle s’occupe le plus : regardez le nombre de membres. Les projets mêmes qui lient les membres portent leurs thèmes : une étiquette ne prouve pas que le thème fait le groupe.',
    en: 'The label says what sets the community apart, not what it deals with most: look at the number of members. The very projects that tie the members carry their themes: a label is no proof that the theme makes the group.',
  },
  formula:
    'z = (log odds inside − log odds outside) / standard deviation, with a Dirichlet prior as frequent as the trait is over all; kept when z ≥ 1.96 and two members or more have it',
  unit: { fr: 'écarts-types', en: 'standard deviations' },
  references: [
    {
      authors: 'Monroe, B. L., Colaresi, M. P. & Quinn, K. M.',
      year: 2008,
      title: 'Fightin’ words: lexical feature selection and evaluation for identifying the content of political conflict',
      doi: '10.1093/pan/mpn018',
    },
  ],
  example: `{
  communities(first: 3) {
    nodes {
      label(lang: EN)
      themes { theme { id } members shareInside shareOutside z }
      countries { country { code } members z }
    }
  }
}`,
};
