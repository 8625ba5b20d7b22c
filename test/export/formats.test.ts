import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiUndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { MaillageError } from '../../src/errors.ts';
import type { TableChoice } from '../../src/export/export-source.ts';
import { exportFormat, exportFormats } from '../../src/export/formats.ts';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { count as countIn, written as write } from './written.ts';

const { ontology } = readOntology();
let store: GraphStore;

beforeAll(async () => {
  store = await openEmbeddedStore({});
  await seedStore(store, ontology);
});

afterAll(() => store.close());

const written = (id: string, choice: TableChoice = {}): Promise<string> => write(store, id, { choice });
const count = (text: string): Promise<number> => countIn(store, text);

function code(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return error instanceof MaillageError ? error.code : 'not ours';
  }
  return undefined;
}

type CsvRow = Readonly<Record<string, string>>;

describe('the registry', () => {
  test('names every file of formats/ once', () => {
    const files = readdirSync(new URL('../../src/export/formats/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
    expect(exportFormats.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('refuses what it does not know, and columns of what is no table', () => {
    expect(code(() => exportFormat('dbf'))).toBe('BAD_REQUEST');
    expect(code(() => exportFormat('gexf', { choice: { columns: ['id'] } }))).toBe('BAD_REQUEST');
    expect(code(() => exportFormat('gexf', { choice: { type: 'projects' } }))).toBe('BAD_REQUEST');
    expect(code(() => exportFormat('gexf', { choice: { type: 'projects' }, filtered: true }))).toBeUndefined();
    expect(code(() => exportFormat('csv', { reporter: { ref: 'A-1', name: 'A', type: '90' } }))).toBe('BAD_REQUEST');
  });
});

describe('csv', () => {
  test('has every actor, with codes, countries, sources and licences', async () => {
    const rows = parseCsv<CsvRow>(await written('csv'), { columns: true });
    expect(rows).toHaveLength(await count('MATCH (n:Actor) RETURN count(n) AS count'));
    const lyon = rows.find(({ id }) => id === 'actor/lyon');
    expect(lyon).toMatchObject({ kind: 'LOCAL_GOVERNMENT', name_fr: 'Lyon', country: 'country/fr' });
    expect(lyon?.['identifiers']?.split('|')).toContain('insee:69123');
    for (const row of rows) expect([row['sources'], row['source_titles'], row['licences']]).not.toContain('');
  });

  test('has the chosen columns in their order', async () => {
    const rows = parseCsv(await written('csv', { type: 'projects', columns: ['participants', 'id', 'themes'] }));
    expect(rows[0]).toEqual(['participants', 'id', 'themes']);
    expect(rows).toHaveLength(1 + (await count('MATCH (n:Project) RETURN count(n) AS count')));
    const solidae = rows.find(([, id]) => id === 'project/solidae-2024');
    expect(solidae?.[0]?.split('|')).toContain('actor/1001-fontaines');
  });

  test('reads ties that have no direction from both ends', async () => {
    const rows = parseCsv<CsvRow>(await written('csv', { columns: ['id', 'partnerships'] }), { columns: true });
    const partners = new Map(rows.map((row) => [row['id'], row['partnerships']?.split('|')]));
    expect(partners.get('actor/adf')).toContain('actor/cites-unies-france');
    expect(partners.get('actor/cites-unies-france')).toContain('actor/adf');
  });

  test('refuses a column that the ontology does not have', async () => {
    await expect(written('csv', { columns: ['id', 'colour'] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('csv-excel', () => {
  test('begins with one mark, parts at semicolons and has decimal commas', async () => {
    await store.write((transaction) =>
      transaction.run({
        text: "MATCH (n:Project) WHERE n.id = 'project/solidae-2024' SET n.budgetAmount = 1234.5, n.titleEn = '=1+1'",
      }),
    );
    const text = await written('csv-excel', { type: 'projects' });
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    const rows = parseCsv<CsvRow>(text, { columns: true, bom: true, delimiter: ';' });
    const solidae = rows.find(({ id }) => id === 'project/solidae-2024');
    expect(solidae).toMatchObject({ budget_amount: '1234,5', title_en: "'=1+1" });
  });
});

describe('json-lines', () => {
  test('has a line for every node and relationship, and the source of each earlier', async () => {
    const lines = (await written('json-lines')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { node?: string; id?: string; sources: string[] });
    const known = new Set(records.filter(({ node }) => node === 'Source').map(({ id }) => id));
    expect(records.filter(({ node }) => node !== undefined)).toHaveLength(await count('MATCH (n:Node) RETURN count(n) AS count'));
    expect(records.filter(({ node }) => node === undefined)).toHaveLength(
      await count("MATCH (:Node)-[r]->() WHERE type(r) <> 'STATED_IN' RETURN count(r) AS count"),
    );
    for (const { node, sources } of records.filter((record) => record.node !== 'Source')) {
      expect({ node, sourced: sources.length > 0, unknown: sources.filter((id) => !known.has(id)) }).toEqual({
        node,
        sourced: true,
        unknown: [],
      });
    }
  });
});

/** Distinct pairs of actors that share a project, counted by the engine. */
const sharedPairs =
  'MATCH (a:Actor)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(b:Actor) WHERE a.id < b.id WITH DISTINCT a, b RETURN count(*) AS count';

describe.each(['gexf', 'graphml'])('%s', (id) => {
  const read = async (): Promise<MultiUndirectedGraph> => {
    const text = await written(id);
    return id === 'gexf' ? parseGexf(MultiUndirectedGraph, text) : parseGraphml(MultiUndirectedGraph, text);
  };

  test('is read by graphology with every actor, partnership and pair that shares projects', async () => {
    const graph = await read();
    expect(graph.order).toBe(await count('MATCH (n:Actor) RETURN count(n) AS count'));
    const shared = await count(sharedPairs);
    expect(shared).toBeGreaterThan(100);
    expect(graph.size).toBe(shared + (await count('MATCH (:Actor)-[r:PARTNER_OF]->(:Actor) RETURN count(r) AS count')));
    const lyon = graph.getNodeAttributes(id === 'gexf' ? 'actor/lyon' : 'actor:lyon');
    expect(lyon).toMatchObject({ label: 'Lyon', kind: 'LOCAL_GOVERNMENT', country: 'FR' });
  });

  test('is well-formed, and names the sources with their licences', async () => {
    const problems: string[] = [];
    const document = new DOMParser({ onError: (_level, message) => void problems.push(message) }).parseFromString(
      await written(id),
      'text/xml',
    );
    expect(problems).toEqual([]);
    const told = document.getElementsByTagName(id === 'gexf' ? 'description' : 'desc')[0]?.textContent ?? '';
    const lines = told.split('\n').slice(1);
    expect(lines).toHaveLength(await count('MATCH (n:Source) RETURN count(n) AS count'));
    expect(lines.filter((line) => line.includes('no licence stated')).length).toBeLessThan(lines.length);
  });
});

describe('gexf', () => {
  test('tells parallel ties apart and dates them by days', async () => {
    const document = new DOMParser().parseFromString(await written('gexf'), 'text/xml');
    const edges = [...document.getElementsByTagName('edge')];
    const keys = edges.map((edge) => ['source', 'target', 'kind'].map((name) => edge.getAttribute(name)).join(' '));
    expect(new Set(keys).size).toBe(edges.length);
    const starts = edges.flatMap((edge) => edge.getAttribute('start') ?? []).filter((start) => start !== '');
    expect(starts.length).toBeGreaterThan(50);
    for (const start of starts) expect(start).toMatch(/^\d{4}-01-01$/);
  });
});

describe('follow-the-money', () => {
  test('has an entity for each actor, project and tie, whose ends are there and whose values are lists of texts', async () => {
    const lines = (await written('follow-the-money')).trimEnd().split('\n');
    const entities = lines.map(
      (line) => JSON.parse(line) as { id: string; schema: string; properties: Readonly<Record<string, readonly unknown[]>> },
    );
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    // followthemoney/types/entity.py takes references to other ids away.
    expect([...ids].filter((id) => !/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(id))).toEqual([]);
    const nodes = await count('MATCH (n:Node) WHERE n:Actor OR n:Project RETURN count(n) AS count');
    const ties = await count(
      'MATCH (:Actor)-[r:PARTICIPATES_IN|PARTNER_OF|MEMBER_OF|SUCCEEDED_BY]->(:Node) RETURN count(r) AS count',
    );
    expect(entities).toHaveLength(nodes + ties);
    const ends = ['participant', 'project', 'subject', 'object', 'member', 'organization', 'predecessor', 'successor'];
    const ofTies = entities.flatMap(({ properties }) => ends.flatMap((end) => properties[end] ?? []));
    expect(ofTies).toHaveLength(2 * ties);
    expect(ofTies.filter((id) => !ids.has(String(id)))).toEqual([]);
    const values = entities.flatMap(({ properties }) => Object.values(properties).flat());
    expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
    const unsourced = entities.filter(({ properties }) => (properties['notes'] ?? properties['description'] ?? []).length === 0);
    expect(unsourced).toEqual([]);
  });
});
