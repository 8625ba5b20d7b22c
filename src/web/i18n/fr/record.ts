export const record = {
  authors: 'Auteurs',
  place: 'Lieu',
  participants: 'Participants',
  functions: 'Fonctions publiques',
};
