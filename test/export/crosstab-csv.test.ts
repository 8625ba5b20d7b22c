import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { crosstabCsv, type CrosstabAnswer } from '../../src/export/crosstab-csv.ts';
import { frenchExcelStyle, plainStyle } from '../../src/export/table-styles.ts';
import type { Service } from '../../src/server/server.ts';
import { seededService, serve } from '../server/served.ts';

const answer: CrosstabAnswer = {
  rows: [
    { value: 'theme/eau', label: 'Eau', total: 2.5 },
    { value: null, label: '=non connu', total: 1 },
  ],
  columns: [
    { value: 'FR', label: 'France', total: 2.5 },
    { value: 'ML', label: 'Mali', total: 1 },
  ],
  cells: [
    { row: 'theme/eau', column: 'FR', value: 2.5 },
    { row: null, column: 'ML', value: 1 },
  ],
  total: 3,
};

describe('a cross table as CSV', () => {
  test('for programs', () => {
    expect(crosstabCsv(answer, plainStyle)).toBe(
      'id,label,France,Mali,total\ntheme/eau,Eau,2.5,0,2.5\n,=non connu,0,1,1\ntotal,,2.5,1,3\n',
    );
  });

  test('columns of the same label are told apart by their values', () => {
    const columns = answer.columns.map((column) => ({ ...column, label: 'Congo' }));
    expect(crosstabCsv({ ...answer, columns }, plainStyle).split('\n')[0]).toBe('id,label,Congo (FR),Congo (ML),total');
  });

  test('for Excel in French', () => {
    expect(crosstabCsv(answer, frenchExcelStyle)).toBe(
      "\uFEFFid;label;France;Mali;total\r\ntheme/eau;Eau;2,5;0;2,5\r\n;'=non connu;0;1;1\r\ntotal;;2,5;1;3\r\n",
    );
  });
});

describe('GET /export/crosstab.csv', () => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService();
  });
  afterAll(() => service.store.close());

  async function get(address: string) {
    const { server } = await serve(service);
    const response = await server.inject(address);
    await server.close();
    return response;
  }

  test('sends the table that the API gives, filtered as exports are', async () => {
    const response = await get('/export/crosstab.csv?rows=THEME&columns=KIND&measure=ACTORS&country=BF,ML&lang=EN');
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="maillage-crosstab.csv"',
    });
    const lines = parseCsv(response.body) as string[][];
    expect(lines[0]?.slice(0, 2)).toEqual(['id', 'label']);
    expect(lines[0]).toContain('Local government');
    const { server, ask } = await serve(service);
    const { data } = await ask(
      '{ crosstab(rows: THEME, columns: KIND, measure: ACTORS, filter: { countries: ["BF", "ML"] }) { total rows { value total } } }',
    );
    await server.close();
    const { rows, total } = data?.['crosstab'] as { rows: { value: string | null; total: number }[]; total: number };
    expect(lines.slice(1).map((line) => [line[0], line.at(-1)])).toEqual([
      ...rows.map((row) => [row.value ?? '', String(row.total)]),
      ['total', String(total)],
    ]);
  });

  test('writes for Excel when asked', async () => {
    expect((await get('/export/crosstab.csv?rows=KIND&columns=ROLE&format=csv-excel')).body.slice(0, 10)).toBe('\uFEFFid;label;');
  });

  test.each([
    'rows=KIND',
    'rows=KIND&columns=KIND',
    'rows=KIND&columns=COLOUR',
    'rows=KIND&columns=ROLE&format=xlsx',
    'colour=red',
  ])('?%s is refused', async (query) => {
    const response = await get(`/export/crosstab.csv?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
