export const practice = {
  spread: 'Who learned it from whom',
  adoptions: 'Who adopted it, and when',
  noAdoptions: 'No adoption is on record.',
  projects: 'Projects that put it to use',
  from: 'Learned from',
  map: 'How it spread',
  mapNote: 'Arrows lead from those who taught it to those who took it up; their colour tells the year of the adoption.',
  noArc: 'Adoptions of which nobody says from whom they were learned: {{count}}; they have their circle only.',
  undated: 'no year',
  way: '{{from}} → {{to}}, {{year}}',
  mapOf: 'How it spread: {{name}}',
};
