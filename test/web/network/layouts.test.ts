import { describe, expect, test } from '@jest/globals';
import { circleLayout } from '../../../src/web/pages/network/layouts/circle-layout.ts';
import { forceLayout } from '../../../src/web/pages/network/layouts/force-layout.ts';
import { mapLayout } from '../../../src/web/pages/network/layouts/map-layout.ts';
import { extentOf, type LayoutInput, type Positions } from '../../../src/web/pages/network/layouts/positions.ts';

const ids = Array.from({ length: 40 }, (_, index) => `actor/${index}`);
const ties = ids.slice(1).map((id, index) => ({ source: ids[Math.floor(index / 3)] ?? '', target: id }));

function placed(input: LayoutInput): Positions {
  return [...forceLayout(input)].at(-1) ?? new Map();
}

describe('the layout by ties', () => {
  test('puts the same actors at the same places, in whatever order they come', () => {
    const once = placed({ ids, ties, seed: 1 });
    const again = placed({ ids: [...ids].reverse(), ties: [...ties].reverse(), seed: 1 });
    for (const [id, at] of once) expect(again.get(id)).toEqual(at);
    expect(placed({ ids, ties, seed: 2 }).get('actor/0')).not.toEqual(once.get('actor/0'));
  });

  test('fits its square, and brings those together who are tied', () => {
    const positions = placed({ ids, ties, seed: 1 });
    const extent = extentOf(positions);
    expect(Math.max(...[extent?.x, extent?.y].flatMap((side) => side?.map(Math.abs) ?? []))).toBeCloseTo(1000);
    const distance = (a: string, b: string) => {
      const [from, to] = [positions.get(a), positions.get(b)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const tied = mean(ties.map(({ source, target }) => distance(source, target)));
    const any = mean(ids.flatMap((a) => ids.map((b) => distance(a, b))));
    expect(tied).toBeLessThan(any / 2);
  });

  test('of nobody is empty', () => expect(placed({ ids: [], ties: [], seed: 1 }).size).toBe(0));
});

test('a circle has the members of a group beside one another', () => {
  const positions = circleLayout(['a', 'b', 'c', 'd'], (id) => (id === 'a' || id === 'd' ? 'one' : 'two'));
  expect(Math.hypot(positions.get('a')?.x ?? 0, positions.get('a')?.y ?? 0)).toBeCloseTo(1000);
  expect([...positions.keys()]).toEqual(['a', 'd', 'b', 'c']);
});

describe('the map', () => {
  const actor = (id: string, place: object | null, country: object | null) => ({ id, place, country }) as never;
  const lyon = { latitude: 45.76, longitude: 4.84 };
  const actors = [
    actor('a', lyon, null),
    actor('b', lyon, null),
    actor('c', { latitude: 12.37, longitude: -1.53 }, null),
    actor('d', null, { latitude: 14.5, longitude: -14.4 }),
    actor('e', null, null),
  ];

  test('has north above south, east to the right, and says who stands where nobody knows', () => {
    const { positions, byCountry, nowhere } = mapLayout(actors);
    const at = (id: string) => positions.get(id) ?? { x: NaN, y: NaN };
    expect(at('a').y).toBeGreaterThan(at('c').y);
    expect(at('a').x).toBeGreaterThan(at('d').x);
    expect(at('e').y).toBeLessThan(at('c').y);
    expect([byCountry, nowhere]).toEqual([1, 1]);
  });

  test('sets those of one place apart', () => {
    const { positions } = mapLayout(actors);
    expect(positions.get('a')).not.toEqual(positions.get('b'));
  });
});
