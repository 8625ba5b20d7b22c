export const practice = {
  spread: 'Who learned it from whom',
  adoptions: 'Who adopted it, and when',
  noAdoptions: 'No adoption is on record.',
  projects: 'Projects that put it to use',
  from: 'Learned from',
};
