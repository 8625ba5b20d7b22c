export const deliberations = {
  title: 'Deliberations',
  lead: 'At which rank of the agenda, with or without debate, by which vote: what councils make of international action, where minutes tell.',
  council: 'Deliberations of one local government',
  all: 'All local governments',
  councils: 'By local government',
  list: 'One by one',
  none: 'No deliberation is known.',
  count: 'Deliberations',
  rank: 'Relative rank (0%: first item, 100%: last)',
  debated: 'Debated',
  unanimous: 'Unanimous',
  index: 'Index of importance',
  known: '{{share}} ({{known}} of {{total}} known)',
  overall:
    'In all, {{deliberations}} deliberations. Mean relative rank: {{rank}}; debated: {{debated}}; unanimous: {{unanimous}}.',
  orders: {
    index: 'index of importance',
    rank: 'rank on the agenda',
    debated: 'share debated',
    unanimous: 'disagreement',
    count: 'number of deliberations',
  },
};
