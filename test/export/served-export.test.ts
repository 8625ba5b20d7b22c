import { get } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { MaillageError } from '../../src/errors.ts';
import { tellingBreakOff } from '../../src/export/break-off.ts';
import { exportFormats } from '../../src/export/formats.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import type { Service } from '../../src/server/server.ts';
import { unlessStalled } from '../../src/server/unless-stalled.ts';
import { maillage, newFolder } from '../cli/maillage.ts';
import { seededService, serve, withStore } from '../server/served.ts';

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

  test.each(['/export/csv?filters={}', '/export/csv?filter={', '/export/csv?activeFrom=hier', '/export/gexf?type=projects'])(
    '%s would be another export than was meant, and is refused',
    async (address) => {
      const { server } = await serve(service);
      const answer = await server.inject(address);
      expect({ status: answer.statusCode, errors: answer.json() }).toMatchObject({
        status: 400,
        errors: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      });
      await server.close();
    },
  );

  test('filters as the API does, in JSON and in simple criteria', async () => {
    const { server, ask } = await serve(service);
    const { data } = await ask(
      '{ projects(first: 1000, filter: { countries: ["BF"], themes: ["theme/water"] }) { nodes { id } } }',
    );
    const ids = (data as { projects: { nodes: { id: string }[] } }).projects.nodes.map(({ id }) => id).sort();
    for (const criteria of [
      'filter={"countries":["BF"],"themes":["theme/water"]}',
      'country=BF&theme=theme/water',
      'country=BF&filter={"themes":["theme/water"]}',
    ]) {
      const answer = await server.inject(`/export/csv?type=projects&columns=id&${encodeURI(criteria)}`);
      expect(parseCsv(answer.body).flat().slice(1)).toEqual(ids);
    }
    await server.close();
  });

  test('sends a limit that is passed as such', async () => {
    const { server } = await serve(service);
    const answer = await server.inject(`/export/csv?text=${'a'.repeat(1001)}`);
    expect({ status: answer.statusCode, errors: answer.json() }).toMatchObject({
      status: 400,
      errors: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'textLength' } }] },
    });
    await server.close();
  });

  test('reads under the time limit, and what breaks off never looks whole', async () => {
    const limits: unknown[] = [];
    let calls = 0;
    const read: GraphStore['read'] = (statement, options) => {
      limits.push(options?.timeoutMs);
      calls += 1;
      if (calls === 5) return Promise.reject(new MaillageError('TIMED_OUT', 'Too long'));
      return service.store.read(statement, options);
    };
    const { server } = await serve(withStore(service, { read, version: () => service.store.version() }), 1234);
    const address = await server.listen({ port: 0 });
    const answer = await fetch(`${address}/export/json-lines`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(limits).toEqual([1234, 1234, 1234, 1234, 1234]);
    await server.close();
  });

  test('stops reading when its client goes away', async () => {
    let calls = 0;
    let reached = (): void => undefined;
    let stopped = (): void => undefined;
    const atFifth = new Promise<void>((resolve) => (reached = resolve));
    const given = new Promise<void>((resolve) => (stopped = resolve));
    const read: GraphStore['read'] = (statement, options) => {
      calls += 1;
      if (calls < 5) return service.store.read(statement, options);
      reached();
      return new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          stopped();
          reject(new MaillageError('CANCELLED', 'Gone'));
        });
      });
    };
    const { server } = await serve(withStore(service, { read, version: () => service.store.version() }));
    const address = await server.listen({ port: 0 });
    const client = get(`${address}/export/json-lines`, (answer) => answer.resume());
    client.on('error', () => undefined);
    await atFifth;
    client.destroy();
    await given;
    expect(calls).toBe(5);
    await server.close();
  });

  test('while the graph is opened, it is turned away', async () => {
    const { server } = await serve(new Promise<Service>(() => {}));
    expect((await server.inject('/export/csv')).statusCode).toBe(503);
    await server.close();
  });
});

describe('an export that is stopped', () => {
  async function* parts(): AsyncGenerator<string> {
    yield 'a\n';
    await Promise.resolve();
    throw new MaillageError('TIMED_OUT', 'Too long');
  }

  test.each(exportFormats)('says so at the end of $id when its beginning would look whole', async (format) => {
    let text = '';
    const read = async (): Promise<void> => {
      for await (const part of tellingBreakOff(format, parts())) text += String(part);
    };
    await expect(read()).rejects.toMatchObject({ code: 'TIMED_OUT' });
    expect(text.includes('TIMED_OUT')).toBe(format.openEnded === true);
  });

  test('is one whose client takes nothing', async () => {
    const stop = new AbortController();
    const stopped = new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
    await unlessStalled(parts(), stop, 1).next();
    await stopped;
    expect(stop.signal.reason).toMatchObject({ code: 'TIMED_OUT' });
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

  test('writes a data package as a folder or as an archive of the same files', async () => {
    const words = ['export', 'data-package', '--kind', 'RESEARCH', '--data', folder];
    const [there, archive] = [join(folder, 'package'), join(folder, 'package.zip')];
    expect(await maillage([...words, '--out', there])).toMatchObject({ code: 0, out: '', err: '' });
    expect(await maillage([...words, '--out', archive])).toMatchObject({ code: 0, out: '', err: '' });
    const files = Object.entries(unzipSync(readFileSync(archive)));
    expect(files.map(([name]) => name).sort()).toEqual(readdirSync(there).sort());
    for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(readFileSync(join(there, name)))).toBe(true);
  });

  test('says on the error output what IATI cannot have', async () => {
    const { code, err } = await maillage(['export', 'iati-activities', '--data', folder, '--out', join(folder, 'a.xml')]);
    expect({ code, err: err.slice(0, 10) }).toEqual({ code: 0, err: 'Left out: ' });
  });

  test('an unknown theme is an empty table, a wrong kind is an error that leaves no file', async () => {
    const none = await maillage(['export', 'csv', '--columns', 'id', '--theme', 'theme/none', '--data', folder]);
    expect(none).toMatchObject({ code: 0, out: 'id\n' });
    const out = join(folder, 'wrong.csv');
    const { code, err } = await maillage(['export', 'csv', '--kind', 'TOWN', '--out', out, '--data', folder]);
    expect({ code, error: err.slice(0, 12) }).toEqual({ code: 1, error: 'BAD_REQUEST:' });
    expect(readdirSync(folder).filter((name) => name.startsWith('wrong'))).toEqual([]);
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
