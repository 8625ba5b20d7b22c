export const common = {
  title: 'Common ground',
  lead: 'What two actors, two countries, or an actor and a country have in common: projects, themes, networks, partners.',
  a: 'First actor or country',
  b: 'Second actor or country',
  unknown: 'One of the two is not in the graph.',
  summary:
    '{{a}} and {{b}} have in common: projects {{projects}}, themes {{themes}}, networks {{networks}}, partners {{partners}}.',
  projects: 'Shared projects',
  themes: 'Shared themes',
  themesNote: 'Themes that projects of both are about, even different ones; the number is that of the projects of either.',
  networks: 'Networks of which both are members',
  partners: 'Partners of both',
  paths: 'Through whom are they tied? Paths between the two',
  collaborators: '{{actor}} – {{country}}: with whom, and on what',
  pairs: 'Who collaborates between {{a}} and {{b}}',
  kinds: 'Which kinds of actors',
  none: 'No shared project is known.',
};
