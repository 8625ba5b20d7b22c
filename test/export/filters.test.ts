import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph, MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { Parser } from 'n3';
import { createApi } from '../../src/api/create-api.ts';
import { parse as parseQuery } from 'graphql';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { checkExport, type AskedExport } from '../../src/server/export-request.ts';
import { storeFactories } from '../stores.ts';
import { asked, written } from './written.ts';

interface Line {
  readonly node?: string;
  readonly relationship?: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
}

describe.each(storeFactories)('a filtered export of $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await seedStore(store, readOntology().ontology);
  });
  afterAll(() => store.close());

  const text = async (id: string, said: AskedExport): Promise<string> => (await asked(store, id, said)).toString('utf8');
  const lines = async (said: AskedExport): Promise<Line[]> =>
    (await text('json-lines', said))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  async function idsFromApi(type: 'actors' | 'projects', filter: string): Promise<string[]> {
    const document = parseQuery(`{ ${type}(first: 1000, filter: ${filter}) { nodes { id } } }`);
    const { data } = await createApi({ store }).execute({ document });
    return (data as unknown as Record<string, { nodes: { id: string }[] }>)[type]?.nodes.map(({ id }) => id).sort() ?? [];
  }

  test.each([
    ['projects', { theme: 'theme/water', country: 'BF,ML' }, '{ themes: ["theme/water"], countries: ["BF", "ML"] }'],
    ['projects', { kind: 'RESEARCH', activeFrom: '2015' }, '{ participantKinds: [RESEARCH], activeFrom: 2015 }'],
    ['projects', { filter: '{"not":{"transitions":["DIGITAL"]}}' }, '{ not: { transitions: [DIGITAL] } }'],
    ['actors', { kind: 'LOCAL_GOVERNMENT', filter: '{"countries":["SN"]}' }, '{ kinds: [LOCAL_GOVERNMENT], countries: ["SN"] }'],
    ['actors', { text: 'lyon' }, '{ text: "lyon" }'],
  ] as const)('of %s %j has the rows that the API lists', async (type, said, filter) => {
    const rows = parseCsv(await text('csv', { type, columns: 'id', ...said }));
    const ids = await idsFromApi(type, filter);
    expect(ids.length).toBeGreaterThan(0);
    expect(rows.flat().slice(1)).toEqual(ids);
  });

  test('has the ties among what it keeps, and the source of each', async () => {
    const records = await lines({ type: 'projects', theme: 'theme/water' });
    const known = new Set(records.flatMap(({ node, id }) => (node === undefined ? [] : [id])));
    const projects = records.filter(({ node }) => node === 'Project').map(({ id }) => id);
    expect(projects).toEqual(await idsFromApi('projects', '{ themes: ["theme/water"] }'));
    const ends = records.filter(({ relationship }) => relationship !== undefined && relationship !== 'IDENTIFIED_BY');
    expect(ends.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
    const sources = new Set(records.flatMap(({ sources: stated }) => stated));
    expect([...sources].filter((id) => !known.has(id))).toEqual([]);
    const keptSources = records.filter(({ node }) => node === 'Source').map(({ id }) => id);
    expect(keptSources.filter((id) => !sources.has(id))).toEqual([]);
  });

  test('of actors has their projects, without the other participants', async () => {
    const records = await lines({ filter: '{"ids":["actor/lyon"]}' });
    expect(records.filter(({ node }) => node === 'Actor').map(({ id }) => id)).toEqual(['actor/lyon']);
    const parts = records.filter(({ relationship }) => relationship === 'PARTICIPATES_IN');
    expect(parts.length).toBeGreaterThan(1);
    const projects = records.filter(({ node }) => node === 'Project').map(({ id }) => id);
    expect([...new Set(parts.map(({ to }) => to))].sort()).toEqual(projects.sort());
  });

  test('names nothing by id that it does not have', async () => {
    const records = await lines({ filter: '{"kinds":["LOCAL_GOVERNMENT"]}' });
    const known = new Set(records.flatMap(({ node, id }) => (node === undefined ? [] : [id])));
    const named = records.flatMap(({ properties }) => [properties['themes'] ?? [], properties['learnedFrom'] ?? []].flat(2));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(String(id)))).toEqual([]);
  });

  test('as a network has the actors of the projects and no other', async () => {
    const graph = parseGexf(MultiUndirectedGraph, await text('gexf', { type: 'projects', country: 'BF' }));
    const document = parseQuery(
      '{ projects(first: 1000, filter: { countries: ["BF"] }) { nodes { participants(first: 1000) { edges { node { id } } } } } }',
    );
    const { data } = await createApi({ store }).execute({ document });
    const participants = [...JSON.stringify(data).matchAll(/"(actor\/[^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(participants)].sort()).toEqual(graph.nodes().sort());
  });

  test.each(['gexf', 'graphml', 'turtle', 'json-ld', 'iati-activities'])('says in %s what the filter is', async (id) => {
    const said = await text(id, { type: 'projects', country: 'BF' });
    expect(said.replaceAll('&quot;', '"').replaceAll('\\"', '"')).toContain('projects {"countries":["BF"]}');
  });

  test('that keeps nothing is an empty file of its format', async () => {
    const said = { filter: '{"ids":["actor/nobody"]}' };
    expect(parseCsv(await text('csv', said))).toHaveLength(1);
    // Without an edge, the reader takes the graph for a mixed one.
    expect(parseGexf(MultiGraph, await text('gexf', said)).order).toBe(0);
    expect(new Parser().parse(await text('turtle', said)).length).toBeLessThan(10);
  });

  test('that keeps everything has all that the whole export has, but what nothing leads to', async () => {
    const all = (await written(store, 'gexf')).split('\n').filter((line) => /^<(node|edge) /.test(line));
    const kept = (await text('gexf', { filter: '{"not":{"ids":[]}}' })).split('\n').filter((line) => /^<(node|edge) /.test(line));
    expect(kept).toEqual(all);
  });

  test.each([
    ['unknown criterion', { filter: '{"colour":"red"}' }, 'BAD_REQUEST'],
    ['value of another type', { filter: '{"ids":7.5}' }, 'BAD_REQUEST'],
    ['year that is none', { activeFrom: 'hier' }, 'BAD_REQUEST'],
    ['kind that is none', { kind: 'TOWN' }, 'BAD_REQUEST'],
    [
      'list over the limit',
      { filter: JSON.stringify({ ids: Array.from({ length: 1001 }, (_, index) => `actor/${index}`) }) },
      'LIMIT_EXCEEDED',
    ],
    ['text over the limit', { text: 'a'.repeat(1001) }, 'LIMIT_EXCEEDED'],
  ])('is refused for a filter with a %s', async (_, said, code) => {
    await expect(asked(store, 'csv', said)).rejects.toMatchObject({ code });
  });
});

test.each(['{', '[]', 'null', '"a"'])('%s is no filter', (filter) => {
  expect(() => checkExport('csv', { filter })).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
});
