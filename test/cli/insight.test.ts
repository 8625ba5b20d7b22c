import { beforeAll, describe, expect, test } from '@jest/globals';
import { measures } from '../../src/insight/measures.ts';
import { maillage, newFolder } from './maillage.ts';

const folder = newFolder();
beforeAll(async () => {
  expect(await maillage(['seed', '--data', folder])).toMatchObject({ code: 0 });
});

describe('maillage insight', () => {
  test('lists every measure, and so does its help', async () => {
    const [list, help] = [await maillage(['insight']), await maillage(['insight', '--help'])];
    expect([list.code, help.code]).toEqual([0, 0]);
    for (const { id } of measures) {
      expect(list.out).toContain(id);
      expect(help.out).toContain(`\n  ${id} `);
    }
  });

  test('ranks actors as JSON', async () => {
    const words = ['ranking', 'betweenness', '--weighted', '--first', '3', '--from', '2010', '--to', '2020', '--format', 'json'];
    const { code, out } = await maillage(['insight', ...words, '--data', folder]);
    expect(code).toBe(0);
    const { data } = JSON.parse(out) as { data: { ranking: { edges: { rank: number }[]; basis: { parameters: string } } } };
    expect(data.ranking.edges).toHaveLength(3);
    expect(JSON.parse(data.ranking.basis.parameters)).toMatchObject({ weighted: true, window: { from: 2010, to: 2020 } });
  });

  test('ranks actors as tables, with what they were made from', async () => {
    const { code, out, err } = await maillage(['insight', 'ranking', 'k-core', '--first', '2', '--data', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/edges[^]*rank[^]*actor\/[^]*basis[^]*undated/);
  });

  test('follows an actor over the years', async () => {
    const words = ['evolution', 'degree', 'actor/lyon', '--from', '2014', '--to', '2016', '--format', 'json'];
    const { code, out } = await maillage(['insight', ...words, '--data', folder]);
    expect(code).toBe(0);
    const { data } = JSON.parse(out) as { data: { evolution: { points: { year: number }[] } } };
    expect(data.evolution.points.map(({ year }) => year)).toEqual([2014, 2015, 2016]);
  });

  test('finds communities, and the one of an actor', async () => {
    const list = await maillage(['insight', 'communities', '--first', '2', '--data', folder]);
    const one = await maillage(['insight', 'communities', '--actor', 'actor/lyon', '--format', 'json', '--data', folder]);
    expect([list.code, list.err, one.code]).toEqual([0, '', 0]);
    expect(list.out).toMatch(/modularity[^]*stability[^]*node\.label[^]*basis[^]*reference/);
    const { data } = JSON.parse(one.out) as { data: { communities: { of: { members: { nodes: { id: string }[] } } } } };
    expect(data.communities.of.members.nodes.length).toBeGreaterThan(1);
  });

  test('compares ties with chance', async () => {
    const words = ['mixing', '--by', 'KIND', '--rewirings', '10', '--tie', 'PROJECT', 'PARTNERSHIP', '--format', 'json'];
    const { code, out } = await maillage(['insight', ...words, '--data', folder]);
    expect(code).toBe(0);
    const { data } = JSON.parse(out) as { data: { mixing: { traits: { trait: string }[]; nullModel: { rewirings: number } } } };
    expect(data.mixing).toMatchObject({ traits: [{ trait: 'KIND' }], nullModel: { rewirings: 10 } });
  });

  test('lists epistemic communities, with what carries them', async () => {
    const words = ['epistemic', '--min-actors', '3', '--kind', 'RESEARCH', '--first', '2'];
    const { code, out, err } = await maillage(['insight', ...words, '--data', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/totalCount[^]*node\.themes[^]*node\.projects[^]*EPISTEMIC_COMMUNITY/);
  });

  test('lays themes side by side', async () => {
    const words = ['themes', 'theme/digital-transition', 'theme/water', '--from', '2010'];
    const { code, out, err } = await maillage(['insight', ...words, '--data', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/firstYear[^]*density\.value[^]*Water[^]*PERSISTENCE/);
  });

  test.each([
    ['no measure', ['ranking']],
    ['an unknown measure', ['ranking', 'beauty']],
    ['a year that is none', ['ranking', 'degree', '--from', 'x']],
    ['an evolution without years', ['evolution', 'degree', 'actor/lyon']],
    ['an unknown role', ['ranking', 'brokerage', '--role', 'SPY']],
    ['an unknown method', ['communities', '--method', 'ORACLE']],
    ['a resolution that is none', ['communities', '--resolution', '0']],
    ['an unknown trait', ['mixing', '--by', 'BEAUTY']],
    ['no theme', ['themes']],
  ])('%s ends with code 2', async (_, words) => {
    expect(await maillage(['insight', ...words])).toMatchObject({ code: 2, out: '' });
  });

  test('a parameter that the measure does not have ends with code 1', async () => {
    const { code, err } = await maillage(['insight', 'ranking', 'degree', '--weighted', '--data', folder]);
    expect({ code, error: err.slice(0, 11) }).toEqual({ code: 1, error: 'BAD_REQUEST' });
  });
});
