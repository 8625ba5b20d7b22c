import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readDataPackage } from '../../src/ingest/formats/data-package.ts';
import { seedFolder, seedStore } from '../../src/ingest/seed.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { contents, records, removeAll } from '../ingest/fixture.ts';
import { storeFactories } from '../stores.ts';
import { asked, writtenBytes } from './written.ts';

const { ontology } = readOntology();

/** The seed is written and read several times over. */
jest.setTimeout(180_000);

/** The files of an archive as texts. */
function unpacked(archive: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

/**
 * The rows in their order, with the given cells of each by name: people wrote the seed, with columns and with the sources of a
 * row in orders of their own.
 */
function sorted(table: string): string[] {
  const rows = parseCsv<Record<string, string>>(table, { columns: true });
  const put = (row: Record<string, string>): string =>
    JSON.stringify(
      Object.entries({ ...row, sources: row['sources']?.split('|').sort().join('|') ?? '' })
        .filter(([, cell]) => cell !== '')
        .sort(),
    );
  return rows.map(put).sort();
}

async function unpackInto(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

describe.each(storeFactories)('a data package of $name', ({ open }) => {
  let store: GraphStore;
  let folder: string;
  beforeAll(async () => {
    store = await open();
    folder = await mkdtemp(join(tmpdir(), 'maillage-package-'));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('has the rows of the seed, goes into an empty store and comes out again the same', async () => {
    await seedStore(store, ontology);
    const first = unpacked(await writtenBytes(store, 'data-package'));
    // The description of an export names sources in place of the seed's own licence, and a README is beside it.
    for (const name of [...first.keys()].filter((file) => file.endsWith('.csv'))) {
      const [seed, out] = [sorted(await readFile(join(seedFolder, name), 'utf8')), sorted(first.get(name) ?? '')];
      expect({ name, rows: out.filter((row, index) => row !== seed[index]) }).toEqual({ name, rows: [] });
      expect(out).toHaveLength(seed.length);
    }
    await unpackInto(join(folder, 'seed'), first);
    await removeAll(store);
    await writeRecords(store, ontology, readDataPackage(join(folder, 'seed'), ontology));
    expect(unpacked(await writtenBytes(store, 'data-package'))).toEqual(first);
  });

  test('fills a store as the records themselves do, in whatever order they came', async () => {
    await removeAll(store);
    await store.setUp(storeRules(ontology));
    await writeRecords(store, ontology, [...records].reverse());
    const expected = await contents(store);
    const files = unpacked(await writtenBytes(store, 'data-package'));
    expect(files.get('participations.csv')).toBe(
      'from,to,role,since,until,amount,currency,sources\n' +
        'actor/insa,project/eau,PARTNER,,,,,source/a\n' +
        'actor/lyon,project/eau,FUNDER,,,,,source/a|source/b\n' +
        'actor/lyon,project/eau,LEAD,2018,,60000,EUR,source/a\n',
    );
    await unpackInto(join(folder, 'records'), files);
    await removeAll(store);
    await writeRecords(store, ontology, readDataPackage(join(folder, 'records'), ontology));
    expect(await contents(store)).toEqual(expected);
  });

  test('that is filtered can be read into an empty store', async () => {
    await removeAll(store);
    await seedStore(store, ontology);
    const files = unpacked(await asked(store, 'data-package', { kind: 'LOCAL_GOVERNMENT', country: 'SN,ML' }));
    await unpackInto(join(folder, 'filtered'), files);
    await removeAll(store);
    const { nodes } = await writeRecords(store, ontology, readDataPackage(join(folder, 'filtered'), ontology));
    expect(nodes).toBeGreaterThan(20);
    expect(unpacked(await writtenBytes(store, 'data-package')).get('participations.csv')).toBe(files.get('participations.csv'));
  });
});

describe('a data package', () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    const store = await embedded().open();
    await seedStore(store, ontology);
    files = unpacked(await writtenBytes(store, 'data-package'));
    await store.close();
  });

  test('describes every table that it has and no other, with the sources', () => {
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
      sources: unknown[];
      licenses?: unknown;
    };
    const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables.sort());
    for (const { path, schema } of descriptor.resources) {
      expect(files.get(path)?.split('\n', 1)[0]).toBe(schema.fields.map(({ name }) => name).join());
    }
    expect(descriptor.sources).toHaveLength(Number(files.get('sources.csv')?.match(/^source\//gm)?.length));
    expect(descriptor.licenses).toBeUndefined();
  });

  test('has a README of sources and licences', () => {
    const readme = files.get('README.md') ?? '';
    expect(readme.match(/^- `source\//gm)).toHaveLength(Number(files.get('sources.csv')?.match(/^source\//gm)?.length));
    expect(readme).toContain('no licence stated');
  });
});

function embedded() {
  const [first] = storeFactories;
  if (first === undefined) throw new RangeError('There is an embedded engine');
  return first;
}
