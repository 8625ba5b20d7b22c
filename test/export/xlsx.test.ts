import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { workbook, type SheetCell } from '../../src/export/workbook.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { asked, count, writtenBytes } from './written.ts';

async function sheetsOf(bytes: Buffer): Promise<Map<string, unknown[][]>> {
  return new Map((await readSheets(bytes)).map(({ sheet, data }) => [sheet, data]));
}

async function book(rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const widths = rows[0]?.map(() => 20) ?? [];
  for await (const part of workbook([{ name: 'A', widths, rows: [rows] }], '2026-01-02T03:04:05.000Z')) parts.push(part);
  return Buffer.concat(parts);
}

describe('xlsx', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    await seedStore(store, readOntology().ontology);
    await store.write((transaction) =>
      transaction.run({
        text: "MATCH (n:Project) WHERE n.id = 'project/solidae-2024' SET n.budgetAmount = 1234.5, n.titleEn = '=1+1', n.period = '2024-02-29'",
      }),
    );
  });
  afterAll(() => store.close());

  test('has the table, with numbers and dates as such and texts that are no formula', async () => {
    const bytes = await writtenBytes(store, 'xlsx', { choice: { type: 'projects' } });
    const rows = (await sheetsOf(bytes)).get('Projets') ?? [];
    expect(rows).toHaveLength(1 + (await count(store, 'MATCH (n:Project) RETURN count(n) AS count')));
    const header = rows[0] ?? [];
    const solidae = rows.find(([id]) => id === 'project/solidae-2024') ?? [];
    const cell = (name: string): unknown => solidae[header.indexOf(name)];
    expect([cell('budget_amount'), cell('title_en'), cell('start_year')]).toEqual([1234.5, '=1+1', 2024]);
    expect(cell('period')).toEqual(new Date(Date.UTC(2024, 1, 29)));
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  test('has the sources of its rows with their licences, and its filter', async () => {
    const sheets = await sheetsOf(await asked(store, 'xlsx', { type: 'projects', columns: 'id,sources', country: 'BF' }));
    expect([...sheets.keys()]).toEqual(['Projets', 'Sources', 'Lisez-moi']);
    const [, ...rows] = sheets.get('Projets') ?? [];
    const [header, ...sources] = sheets.get('Sources') ?? [];
    expect(header).toEqual(['id', 'title', 'publisher', 'licence', 'url']);
    const named = new Set(rows.flatMap(([, ids]) => String(ids).split('|')));
    expect(sources.map(([id]) => id)).toEqual([...named].sort());
    for (const [, , , licence] of sources) expect(String(licence)).not.toBe('');
    expect(JSON.stringify(sheets.get('Lisez-moi'))).toContain('BF');
  });
});

describe('a workbook', () => {
  test('gives back every kind of cell', async () => {
    const texts = ['a & b < c > "d"', ' two\nlines ', '_x0041_', '@SUM(A1)', 'é\u{1F30D}', '0012', '1e5'];
    const rows = (
      await sheetsOf(await book([['h', 'n', 'b', 'd'], ...texts.map((text) => [text, -0.5, true, new Date('1900-03-01')])]))
    ).get('A');
    // The reader takes spaces at the ends away.
    expect(rows?.slice(1).map(([text]) => text)).toEqual(texts.map((text) => text.trim()));
    expect(rows?.[1]?.slice(1)).toEqual([-0.5, true, new Date('1900-03-01')]);
  });

  test('is the same bytes for the same rows', async () => {
    expect((await book([['a'], ['b']])).equals(await book([['a'], ['b']]))).toBe(true);
  });

  test('refuses what a sheet of Excel cannot hold', async () => {
    await expect(book([['a'.repeat(32_768)]])).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    await expect(book(Array.from({ length: 1_048_577 }, () => []))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});
