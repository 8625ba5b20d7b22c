export const deliberation = {
  council: 'Council',
  rank: 'Place on the agenda',
  debate: 'Debated',
  vote: 'Vote',
  rankOf: '{{rank}} of {{size}}',
  unanimous: 'unanimous',
  notUnanimous: 'not unanimous',
  votesFor: '{{count}} for',
  votesAgainst: '{{count}} against',
  abstentions_one: '{{count}} abstention',
  abstentions_other: '{{count}} abstentions',
};
