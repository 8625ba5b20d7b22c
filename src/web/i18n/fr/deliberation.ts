export const deliberation = {
  council: 'Conseil',
  rank: 'Rang à l’ordre du jour',
  debate: 'Débat',
  vote: 'Vote',
  rankOf: '{{rank}} sur {{size}}',
  unanimous: 'à l’unanimité',
  notUnanimous: 'non unanime',
  votesFor: '{{count}} pour',
  votesAgainst: '{{count}} contre',
  abstentions_one: '{{count}} abstention',
  abstentions_other: '{{count}} abstentions',
};
