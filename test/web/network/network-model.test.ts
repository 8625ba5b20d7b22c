import { describe, expect, test } from '@jest/globals';
import { matchingActors } from '../../../src/web/pages/network/model/matching-actors.ts';
import { mergeNetworks, withoutActors } from '../../../src/web/pages/network/model/network-model.ts';
import { countedAmong, groupActors } from '../../../src/web/pages/network/model/node-groups.ts';
import { nodeSizes } from '../../../src/web/pages/network/model/node-sizes.ts';
import { summarise } from '../../../src/web/pages/network/model/summarise.ts';
import { answer, model } from './networks.ts';

const words = { kind: (kind: string) => kind, others: 'others', community: (number: number) => `community ${number}` };

describe('the model of a network', () => {
  test('has each actor and tie once, whichever answers they come in', () => {
    const merged = mergeNetworks([answer(['a', 'b'], ['a-b'], { nodeCount: 9 }), answer(['b', 'c'], ['a-b', 'b-c'])]);
    expect([...merged.actors.keys()]).toEqual(['actor/a', 'actor/b', 'actor/c']);
    expect(merged.ties).toHaveLength(2);
    expect(merged.tiesOf.get('actor/b')).toHaveLength(2);
    expect(merged.nodeCount).toBe(9);
  });

  test('loses the ties of actors that are hidden', () => {
    const left = withoutActors(model(['a', 'b', 'c'], ['a-b', 'b-c']), new Set(['actor/c']));
    expect(left.ties).toHaveLength(1);
    expect(left.actors.has('actor/c')).toBe(false);
  });

  test('is told with what was left out and how many parts there are', () => {
    const network = model(['a', 'b', 'c', 'd', 'e'], ['a-b', 'b-c', 'd-e'], { nodeCount: 8, linkCount: 10 });
    const summary = summarise(network, []);
    expect(summary).toMatchObject({ actors: 5, ties: 3, actorsLeftOut: 3, tiesLeftOut: 7, parts: 2 });
    expect(summary.most[0]).toMatchObject({ actor: { id: 'actor/b' }, ties: 2 });
  });

  test('finds actors whatever the accents and the case', () => {
    const actors = ['Évry', 'Saint-Évremond', 'Lyon'].map((name) => ({ name }) as never);
    expect(matchingActors(actors, 'evr')).toEqual([{ name: 'Évry' }, { name: 'Saint-Évremond' }]);
    expect(matchingActors(actors, ' ')).toEqual([]);
  });
});

describe('groups', () => {
  test('of kinds have the colours that kinds have everywhere', () => {
    const { groups } = groupActors(model(['a', 'b', 'c'], []).actors.values(), 'kind', words);
    expect(groups).toEqual([
      { key: 'LOCAL_GOVERNMENT', name: 'LOCAL_GOVERNMENT', colour: '--kind-local-government', count: 2 },
      { key: 'RESEARCH', name: 'RESEARCH', colour: '--kind-research', count: 1 },
    ]);
  });

  test('beyond the eighth share a colour, with those that belong to none', () => {
    const actors = Array.from({ length: 22 }, (_, index) => ({
      id: `actor/${index}`,
      country: index === 0 ? null : { id: `country/${String(index % 10)}`, name: String(index % 10) },
    }));
    const { groups, groupOf } = groupActors(actors as never, 'country', words);
    expect(groups).toHaveLength(9);
    expect(groups.at(-1)).toMatchObject({ name: 'others', colour: '--series-others' });
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(22);
    expect(groupOf.get('actor/0')?.name).toBe('others');
  });

  test('keep their colours among fewer actors, and go when they have none', () => {
    const all = groupActors(model(['a', 'b', 'c'], []).actors.values(), 'kind', words);
    expect(countedAmong(all, ['actor/b']).groups).toMatchObject([{ key: 'RESEARCH', count: 1 }]);
  });
});

describe('sizes', () => {
  test('grow with the value in area, and are smallest where there is none', () => {
    const sizes = nodeSizes(
      ['a', 'b', 'c', 'd'],
      new Map([
        ['a', 0],
        ['b', 25],
        ['c', 100],
      ]),
    );
    expect([...sizes.values()]).toEqual([3, 3 + 13 / 2, 16, 3]);
  });

  test('are all the same when all values are', () => {
    expect(
      new Set(
        nodeSizes(
          ['a', 'b'],
          new Map([
            ['a', 5],
            ['b', 5],
          ]),
        ).values(),
      ).size,
    ).toBe(1);
  });
});
