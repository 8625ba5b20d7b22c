import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDataPackage } from '../../src/ingest/formats/data-package.ts';
import type { GraphRecord } from '../../src/ontology/records.ts';
import { codeOf, ontology } from './fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-package-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readBack(): Promise<GraphRecord[]> {
  const read: GraphRecord[] = [];
  for await (const record of readDataPackage(folder, ontology)) read.push(record);
  return read;
}

describe('a data package', () => {
  it('tells the file and line of each record, and leaves what it cannot read to the check', async () => {
    await writeFile(join(folder, 'actors.csv'), 'id,kind,name_fr,population,sources\nactor/a,BUSINESS,A,many,source/x\n');
    expect(await readBack()).toMatchObject([{ id: 'actor/a', properties: { population: 'many' }, where: 'actors.csv, line 2' }]);
  });

  it('reads a byte order mark, Windows line ends and columns in another order', async () => {
    await writeFile(join(folder, 'actors.csv'), '\uFEFFsources,name_fr,id\r\nsource/x|source/y,"A, B",actor/a\r\n');
    expect(await readBack()).toMatchObject([
      { id: 'actor/a', properties: { nameFr: 'A, B' }, sources: ['source/x', 'source/y'] },
    ]);
  });

  it.each([
    ['an unknown column', 'actors.csv', 'id,kind,nom,sources\n'],
    ['a column twice', 'actors.csv', 'id,kind,kind,sources\n'],
    ['no column of sources', 'actors.csv', 'id,kind,name_fr\n'],
    ['a row that is too long', 'actors.csv', 'id,kind,sources\nactor/a,BUSINESS,source/x,more\n'],
    ['a quote that is not closed', 'actors.csv', 'id,kind,sources\nactor/a,"BUSINESS,source/x\n'],
    ['a file that is no table', 'acteurs.csv', 'id\n'],
  ])('refuses a file with %s', async (_, name, text) => {
    await writeFile(join(folder, name), text);
    expect(await codeOf(readBack())).toBe('BAD_FILE');
  });

  it('refuses a folder without tables, and one that is not there', async () => {
    expect(await codeOf(readBack())).toBe('BAD_FILE');
    const missing = readDataPackage(join(folder, 'none'), ontology);
    expect(await codeOf(missing.next())).toBe('BAD_FILE');
  });
});
