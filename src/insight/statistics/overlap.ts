import type { Statistic } from '../statistic.ts';

export const overlap: Statistic = {
  id: 'overlap',
  field: 'ThemeCohesion.publications',
  label: { fr: 'Recouvrement des publications et des événements', en: 'Overlap of publications and events' },
  sentence: {
    fr: 'Dans quelle mesure les acteurs d’un thème signent les mêmes publications et fréquentent les mêmes événements : ce que deux ont en commun sur ce que l’un ou l’autre a, en moyenne sur les paires.',
    en: 'How far the actors on a theme sign the same publications and attend the same events: what two have in common over what either has, on average over pairs.',
  },
  caution: {
    fr: 'Ne comptent que les membres dont on connaît au moins une publication ou un événement, souvent très peu : regardez leur nombre. Toutes leurs publications comptent, sur ce thème ou non.',
    en: 'Only members of whom at least one publication or event is known count, often very few: look at their number. All their publications count, on this theme or not.',
  },
  formula:
    'mean over pairs of members of |P ∩ Q| / |P ∪ Q| (Jaccard), and of |P ∩ Q| / min(|P|, |Q|) (containment); share of items with two members or more',
  unit: { fr: 'part, de 0 à 1', en: 'share, from 0 to 1' },
  references: [
    {
      authors: 'Jaccard, P.',
      year: 1912,
      title: 'The distribution of the flora in the alpine zone',
      doi: '10.1111/j.1469-8137.1912.tb05611.x',
    },
  ],
  example: `{
  themeCohesion(themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition"]) {
    themes {
      theme { id }
      publications { members jaccard { value of } containment { value } shared { value of } }
      events { members jaccard { value of } containment { value } shared { value of } }
    }
  }
}`,
};
