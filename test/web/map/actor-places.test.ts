import { expect, test } from '@jest/globals';
import { actorPlaces, type PlacedActor } from '../../../src/web/components/map/actor-places.ts';
import { lessons } from '../../../src/web/pages/practice/lessons.ts';

const paris = { id: 'place/paris', name: 'Paris', latitude: 48.86, longitude: 2.35 };
const france = { id: 'country/fr', name: 'France', latitude: 46.6, longitude: 2.5 };
const unplaced = { id: 'place/x', name: 'X', latitude: null, longitude: null };

function actor(name: string, place: PlacedActor['place'], country: PlacedActor['country'] = france): PlacedActor {
  return { id: `actor/${name}`, name, kind: 'ASSOCIATION', place, country };
}

test('actors of one town stand together, the others at their country, and who has neither is told', () => {
  const actors = [
    actor('a', paris),
    actor('b', null),
    actor('c', paris),
    actor('a', paris),
    actor('d', unplaced),
    actor('e', null, null),
  ];
  const { places, nowhere } = actorPlaces(actors);
  expect(places.map(({ id, ofCountry, actors: here }) => [id, ofCountry, here.map(({ name }) => name)])).toEqual([
    ['country/fr', true, ['b', 'd']],
    ['place/paris', false, ['a', 'c']],
  ]);
  expect(nowhere.map(({ name }) => name)).toEqual(['e']);
});

test('lessons come in the order of their years, those without one last', () => {
  const [a, b, c] = [actor('a', paris), actor('b', paris), actor('c', paris)];
  const taught = lessons([
    { actor: c, year: null, learnedFrom: [a] },
    { actor: b, year: 2004, learnedFrom: [a, c] },
    { actor: a, year: 1989, learnedFrom: [] },
  ]);
  expect(taught.map(({ from, to, year }) => [from?.name, to.name, year])).toEqual([
    [undefined, 'a', 1989],
    ['a', 'b', 2004],
    ['c', 'b', 2004],
    ['a', 'c', null],
  ]);
});
