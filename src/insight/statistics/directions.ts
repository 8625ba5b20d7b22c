import type { Statistic } from '../statistic.ts';

export const directions: Statistic = {
  id: 'directions',
  field: 'Diffusion.directions',
  label: { fr: 'Sens Sud–Nord', en: 'South–North directions' },
  sentence: {
    fr: 'La part des apprentissages allés du Sud au Nord, du Nord au Sud, du Sud au Sud et du Nord au Nord, d’après la liste du CAD de l’année où l’acteur a adopté la pratique.',
    en: 'The share of learning that went from South to North, from North to South, from South to South and from North to North, by the DAC list of the year in which the learner took the practice up.',
  },
  caution: {
    fr: 'Les parts sont celles des apprentissages que les sources disent : quelques récits bien publiés y pèsent plus que beaucoup d’adoptions dont nul n’a dit l’origine.',
    en: 'The shares are those of the learning that sources tell of: a few stories that were well published weigh more than many adoptions whose origin nobody told.',
  },
  formula: 'share(d) = edges teacher → learner of direction d / edges of known direction; South: on the list of ODA recipients',
  unit: { fr: 'part des apprentissages de sens connu, de 0 à 1', en: 'share of the edges of known direction, from 0 to 1' },
  references: [
    {
      authors: 'Sintomer, Y., Herzberg, C. & Röcke, A.',
      year: 2008,
      title:
        'Participatory budgeting in Europe: potentials and challenges. International Journal of Urban and Regional Research 32(1)',
      doi: '10.1111/j.1468-2427.2007.00777.x',
    },
  ],
  example: `{
  diffusion(practice: "practice/budget-participatif") {
    known { edges edgesWithoutYear edgesWithoutDirection withoutTeacher }
    directions { direction count share withinCountry }
  }
}`,
};
