import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readDataPackage, writeDataPackage } from '../../src/ingest/formats/data-package.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import { givenProperties, type GraphRecord } from '../../src/ontology/records.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { storeFactories } from '../stores.ts';
import { codeOf, contents, ontology, records, removeAll } from './fixture.ts';

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

/** Without the place it was read from and without empty values. */
function plain(record: GraphRecord): unknown {
  return { ...record, where: undefined, properties: givenProperties(record.properties) };
}

describe('a data package', () => {
  it('reads as it was written', async () => {
    await writeDataPackage(folder, ontology, records);
    const read = (await readBack()).map(plain);
    expect(read).toHaveLength(records.length);
    expect(read).toEqual(expect.arrayContaining(records.map(plain)));
  });

  it('has the same bytes whatever the order of the records', async () => {
    await writeDataPackage(folder, ontology, records);
    const first = await bytes();
    await writeDataPackage(folder, ontology, [...records].reverse());
    expect(await bytes()).toEqual(first);
    expect(first.get('participations.csv')).toBe(
      'from,to,role,since,until,amount,currency,sources\n' +
        'actor/insa,project/eau,PARTNER,,,,,source/a\n' +
        'actor/lyon,project/eau,FUNDER,,,,,source/a|source/b\n' +
        'actor/lyon,project/eau,LEAD,2018,,60000,EUR,source/a\n',
    );
  });

  async function bytes(): Promise<Map<string, string>> {
    const names = await readdir(folder);
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
  }

  it('describes every file that it has, and no other', async () => {
    await writeDataPackage(folder, ontology, records);
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    for (const { path, schema } of descriptor.resources) {
      const [header] = (await readFile(join(folder, path), 'utf8')).split('\n', 1);
      expect(header).toBe(schema.fields.map(({ name }) => name).join());
    }
  });

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

describe.each(storeFactories)('a data package on its way to $name', ({ open }) => {
  it('fills a store as the records themselves do', async () => {
    const store = await open();
    try {
      await store.setUp(storeRules(ontology));
      await writeRecords(store, ontology, records);
      const expected = await contents(store);
      await removeAll(store);
      await writeDataPackage(folder, ontology, records);
      await writeRecords(store, ontology, readDataPackage(folder, ontology));
      expect(await contents(store)).toEqual(expected);
    } finally {
      await store.close();
    }
  });
});
