export const project = {
  noSummary: 'No summary is on record.',
  sourceThemes: 'Themes in the sources’ words',
  status: 'Status',
  budget: 'Budget',
  amount: 'Amount',
  participants: 'Who takes part',
  noParticipants: 'No participant is on record.',
};
