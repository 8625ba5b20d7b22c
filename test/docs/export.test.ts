import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import readSheets from 'read-excel-file/node';
import { exportFormats } from '../../src/export/formats.ts';
import type { Service } from '../../src/server/server.ts';
import { exportParameters } from '../../src/server/export-request.ts';
import { simpleCriteria } from '../../src/server/export-filter.ts';
import { maillage, newFolder } from '../cli/maillage.ts';
import { seededService, serve, type Served } from '../server/served.ts';

/** Each example starts the program, some twice, perhaps beside other tests. */
jest.setTimeout(180_000);

const root = fileURLToPath(new URL('../../', import.meta.url));
const readPage = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const pages = ['export.md', 'excel.fr.md', 'excel.md'];

interface Example {
  readonly page: string;
  readonly commands: string;
  /** What the page shows below them, if anything. */
  readonly shown: string;
}

const examples: readonly Example[] = pages.flatMap((page) =>
  [...readPage(page).matchAll(/```sh\n(maillage .*?)```(?:\s+```text\n(.*?)```)?/gs)].map(([, commands = '', shown = '']) => ({
    page,
    commands,
    shown,
  })),
);

const addresses = pages.flatMap((page) =>
  [...readPage(page).matchAll(/http:\/\/127\.0\.0\.1:4000(\/export\/[^\s'`>]+)/g)].map(([, address = '']) => address),
);

describe('the pages on exports', () => {
  const folder = newFolder();
  let service: Service;
  let served: Served;

  beforeAll(async () => {
    expect(await maillage(['seed', '--data', join(folder, 'data')])).toMatchObject({ code: 0 });
    mkdirSync(join(folder, 'bin'));
    const program = join(folder, 'bin', 'maillage');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/maillage.js')}' "$@"\n`);
    chmodSync(program, 0o755);
    service = await seededService();
    served = await serve(service);
  });

  afterAll(async () => {
    await served.server.close();
    await service.store.close();
  });

  /** As a reader would, in a shell that has `maillage` and a graph that holds the seed. */
  async function shell(commands: string): Promise<string> {
    const { stdout } = await promisify(execFile)('sh', ['-ec', commands], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        MAILLAGE_DATA: join(folder, 'data'),
        NEO4J_URI: '',
      },
    });
    // A page cannot show the mark in front of csv-excel.
    return stdout.replace('\uFEFF', '').replaceAll('\r\n', '\n');
  }

  test.each(examples)('$page shows what comes of $commands', async ({ commands, shown }) => {
    expect(await shell(commands)).toBe(shown);
  });

  test.each(addresses)('%s is answered', async (address) => {
    expect((await served.server.inject(encodeURI(address))).statusCode).toBe(200);
  });

  test('export.md shows the sheet of its workbook', async () => {
    const [, commands = '', table = ''] =
      /```sh\n(maillage export xlsx[^`]*)```\s+The sheet `Acteurs` of it:\s+((?:\|.*\n)+)/.exec(readPage('export.md')) ?? [];
    await shell(commands);
    const [sheet] = await readSheets(join(folder, 'acteurs.xlsx'));
    const shown = table.trim().split('\n').map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
    expect(sheet?.sheet).toBe('Acteurs');
    expect(sheet?.data.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(shown.filter((_, index) => index !== 1));
  });

  test.each(exportFormats)('export.md has a section with an example of $id', ({ id }) => {
    const [, section = ''] = readPage('export.md').split(`\n## ${id}\n`);
    const [own = ''] = section.split('\n## ');
    expect(own).toContain(`maillage export ${id} `);
    expect(own).toContain(`/export/${id}`);
  });

  test('export.md names every criterion and parameter', () => {
    const page = readPage('export.md');
    for (const name of exportParameters) expect(page).toContain(`${name}=`);
    for (const name of Object.keys(simpleCriteria)) expect(page).toContain(`\`${name}=\``);
  });
});
