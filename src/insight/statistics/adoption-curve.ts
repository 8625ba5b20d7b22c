import type { Statistic } from '../statistic.ts';

export const adoptionCurve: Statistic = {
  id: 'adoption-curve',
  field: 'Diffusion.curve',
  label: { fr: 'Courbe d’adoption', en: 'Adoption curve' },
  sentence: {
    fr: 'Combien d’acteurs ont adopté la pratique chaque année, et combien l’avaient adoptée à la fin de l’année, au Sud et au Nord.',
    en: 'How many actors took the practice up in each year, and how many had by its end, in the South and in the North.',
  },
  caution: {
    fr: 'Une courbe qui monte montre aussi des sources plus nombreuses : une adoption que personne n’a publiée n’y est pas, une adoption sans date non plus.',
    en: 'A curve that rises shows sources that grow in number too: an adoption that nobody published is not in it, nor is one without a year.',
  },
  formula: 'N(t) = number of adoptions with a year ≤ t; n(t) = N(t) − N(t − 1)',
  unit: { fr: 'acteurs', en: 'actors' },
  references: [
    {
      authors: 'Bass, F. M.',
      year: 1969,
      title: 'A new product growth for model consumer durables. Management Science 15(5)',
      doi: '10.1287/mnsc.15.5.215',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    known { adoptions withoutYear withoutCountry beforeList }
    curve { year adoptions cumulative cumulativeSouth cumulativeNorth }
  }
}`,
};
