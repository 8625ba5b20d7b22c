export const search = {
  label: 'Search everything',
  placeholder: 'A city, a project, a theme…',
  submit: 'Search',
  title: 'Search',
  titleFor: 'Search: {{text}}',
  kinds: 'Kinds of result',
  all: 'All',
  count_one: '{{formatted}} result',
  count_other: '{{formatted}} results',
  onMap: { actors: 'The actors on a map', projects: 'The projects on a map' },
  none: 'Nothing matches. Accents, hyphens and one typo are forgiven already: try a shorter word or another name.',
};
