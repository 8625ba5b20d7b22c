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

  test('follows a theme over the years', async () => {
    const words = ['evolution', 'strength', '--theme', 'theme/water', '--from', '2007', '--to', '2008'];
    const { code, out, err } = await maillage(['insight', ...words, '--data', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Water[^]*projectCount[^]*2008/);
  });

  test('tells how a practice travelled', async () => {
    const { code, out, err } = await maillage(['insight', 'diffusion', 'practice/budget-participatif', '--data', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/withoutTeacher[^]*SOUTH_TO_NORTH[^]*cumulativeSouth[^]*porto-alegre[^]*DIRECTIONS/);
  });

  test('lists councils in an order', async () => {
    const words = ['councils', '--by', 'DELIBERATIONS', '--first', '1', '--part', 'DEBATE', '--format', 'json'];
    const { code, out } = await maillage(['insight', ...words, '--data', folder]);
    expect(code).toBe(0);
    const { data } = JSON.parse(out) as {
      data: { councilImportance: { parameters: string; edges: { node: { id: string } }[] } };
    };
    expect(data.councilImportance.edges).toMatchObject([{ node: { id: 'actor/paris' } }]);
    expect(JSON.parse(data.councilImportance.parameters)).toMatchObject({ parts: ['DEBATE'] });
  });

  test('lays out a cross table, and writes it as CSV', async () => {
    const words = ['insight', 'crosstab', 'KIND', 'ROLE', '--country', 'BF', '--data', folder];
    const [table, csv, excel] = [
      await maillage(words),
      await maillage([...words, '--csv']),
      await maillage([...words, '--csv', 'csv-excel']),
    ];
    expect([table.code, csv.code, excel.code]).toEqual([0, 0, 0]);
    expect(table.out).toMatch(/label[^]*Lead[^]*LOCAL_GOVERNMENT[^]*rowsOverlap/);
    expect(csv.out).toMatch(/^id,label,.*,total\nLOCAL_GOVERNMENT,Local government,/);
    expect(excel.out).toMatch(/^\uFEFFid;label;/);
  });

  test('a cross table of nothing against itself ends with code 1', async () => {
    const { code, out, err } = await maillage(['insight', 'crosstab', 'KIND', 'KIND', '--csv', '--data', folder]);
    expect({ code, out, error: err.slice(0, 11) }).toEqual({ code: 1, out: '', error: 'BAD_REQUEST' });
  });

  test.each([
    ['no measure', ['ranking']],
    ['no practice', ['diffusion']],
    ['an unknown order', ['councils', '--by', 'BEAUTY']],
    ['an unknown row', ['crosstab', 'BEAUTY', 'KIND']],
    ['an unknown way of writing', ['crosstab', 'KIND', 'ROLE', '--csv', 'xlsx']],
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
