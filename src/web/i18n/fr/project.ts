export const project = {
  noSummary: 'Aucun résumé n’est enregistré.',
  sourceThemes: 'Thèmes selon les sources',
  status: 'État',
  budget: 'Budget',
  amount: 'Montant',
  participants: 'Qui y participe',
  noParticipants: 'Aucun participant n’est enregistré.',
};
