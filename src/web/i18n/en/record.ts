export const record = {
  authors: 'Authors',
  place: 'Place',
  participants: 'Participants',
  functions: 'Public functions',
};
