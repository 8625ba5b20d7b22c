export const gaps = {
  title: 'What is not known here',
  description: 'No description on record.',
  website: 'No website on record.',
  identifiers: 'No register’s code (INSEE, SIREN, Wikidata…) on record.',
  undatedProjects: 'Participations without a known date: {{count}} of {{total}}.',
  undatedPartnerships: 'Partnerships without a known beginning: {{count}} of {{total}}.',
  votes: 'Deliberations whose vote is not known: {{count}} of {{total}}.',
  partial: 'The numbers above are of what the page shows.',
  licences: 'Sources without a stated licence: {{count}} of {{total}}.',
  latest: 'Nothing is dated later than {{year}}: what followed may be missing.',
};
