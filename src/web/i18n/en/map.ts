export const map = {
  legend: 'Legend',
  asTable: 'The same map as a table',
  save: 'Take this map away:',
  place: 'Place',
  who: 'Who',
  countOf: '{{name}}: {{count}}',
  countryCount_one: '{{count}} country',
  countryCount_other: '{{count}} countries',
  countrySummary: '{{countries}}; the largest numbers: {{most}}.',
  placeCount_one: '{{count}} place',
  placeCount_other: '{{count}} places',
  placeSummary: '{{places}}; the largest numbers: {{most}}.',
  circles: 'Actors in a place: the area of the circle, up to {{largest}}',
  nowhere_one: '{{count}} actor of no known place or country is not on the map: {{names}}.',
  nowhere_other: '{{count}} actors of no known place or country are not on the map: {{names}}.',
  notes: {
    actors: 'Actors whose country is not known are not on it.',
    projects: 'A project counts in each of its countries; those whose country is not known are not on it.',
  },
  outside: 'Beyond the map: {{names}}.',
  ground:
    'Ground: Natural Earth (public domain), in the projection Equal Earth, which keeps areas. Its boundaries are those in fact; they say nothing of the law.',
};
