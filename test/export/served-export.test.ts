import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { exportFormats } from '../../src/export/formats.ts';
import type { Service } from '../../src/server/server.ts';
import { maillage, newFolder } from '../cli/maillage.ts';
import { seededService, serve } from '../server/served.ts';

describe('GET /export/:format', () => {
  let service: Service;

  beforeAll(async () => {
    service = await seededService();
  });

  afterAll(() => service.store.close());

  test('sends a file with its name and type', async () => {
    const { server } = await serve(service);
    const answer = await server.inject('/export/csv?type=projects&columns=id,title_fr');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="maillage-projects.csv"',
    });
    expect(parseCsv(answer.body)[0]).toEqual(['id', 'title_fr']);
    await server.close();
  });

  test.each(['/export/dbf', '/export/csv?type=themes', '/export/csv?columns=colour', '/export/gexf?columns=id'])(
    '%s is refused before anything is sent',
    async (address) => {
      const { server } = await serve(service);
      const answer = await server.inject(address);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
      await server.close();
    },
  );

  test('while the graph is opened, it is turned away', async () => {
    const { server } = await serve(new Promise<Service>(() => {}));
    expect((await server.inject('/export/csv')).statusCode).toBe(503);
    await server.close();
  });
});

describe('maillage export', () => {
  const folder = newFolder();

  beforeAll(async () => {
    expect(await maillage(['seed', '--data', folder])).toMatchObject({ code: 0 });
  });

  test('writes to standard output and to a file alike', async () => {
    const words = ['export', 'csv', '--columns', 'id,name_fr', '--data', folder];
    const shown = await maillage(words);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(parseCsv(shown.out)[0]).toEqual(['id', 'name_fr']);
    const out = join(folder, 'actors.csv');
    expect(await maillage([...words, '--out', out])).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(out, 'utf8')).toBe(shown.out);
  });

  test('a column that is not there leaves no file', async () => {
    const out = join(folder, 'none.csv');
    const { code, err } = await maillage(['export', 'csv', '--columns', 'colour', '--out', out, '--data', folder]);
    expect({ code, error: err.slice(0, 12), there: existsSync(out) }).toEqual({ code: 1, error: 'BAD_REQUEST:', there: false });
  });

  test('a folder that is not there is said', async () => {
    const { code, err } = await maillage(['export', 'csv', '--out', join(folder, 'no', 'a.csv'), '--data', folder]);
    expect({ code, error: err.slice(0, 9) }).toEqual({ code: 1, error: 'BAD_FILE:' });
  });
});

describe('docs/export.md', () => {
  const page = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');

  test.each(exportFormats)('has an example of $id', ({ id }) => {
    expect(page).toContain(`\n## ${id}\n`);
    expect(page).toContain(`maillage export ${id} `);
    expect(page).toContain(`/export/${id}`);
  });
});
