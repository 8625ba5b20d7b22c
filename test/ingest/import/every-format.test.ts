import { statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { writeFolder } from '../../../src/cli/write-out.ts';
import { exportSource } from '../../../src/export/export-source.ts';
import { dataPackage } from '../../../src/export/formats/data-package.ts';
import { openEmbeddedStore } from '../../../src/graph/embedded/embedded-store.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import { storeRules } from '../../../src/ontology/store-rules.ts';
import { checkGraph } from '../../../src/ingest/check/check-graph.ts';
import type { Finding } from '../../../src/ingest/check/finding.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { importFormats } from '../../../src/ingest/formats/import-formats.ts';
import { chooseFormat } from '../../../src/ingest/import/choose-format.ts';
import type { ImportProgress } from '../../../src/ingest/import/import-file.ts';
import type { ImportReport } from '../../../src/ingest/import/import-report.ts';
import { storeFactories } from '../../stores.ts';
import { codeOf, ontology, records } from '../fixture.ts';
import { fixture } from '../formats/incoming.ts';
import { linesOf, newFolder, run, source, stateOf, storeOfImports, type RunOptions } from './importing.ts';

interface Example {
  readonly format: string;
  readonly file: string;
  readonly companions?: readonly string[];
  readonly mapping?: string;
  /** Rows as they end: taken over, in part, rejected, left out. */
  readonly rows: readonly [number, number, number, number];
}

const examples: readonly Example[] = [
  { format: 'daect-atlas', file: 'daect-atlas.csv', rows: [2, 1, 2, 1] },
  { format: 'iati-activities', file: 'iati.xml', rows: [0, 2, 1, 0] },
  { format: 'keep-eu', file: 'keep-projects.csv', companions: ['keep-partners.csv'], rows: [4, 2, 1, 0] },
  { format: 'scdl-subventions', file: 'scdl-subventions.csv', rows: [2, 2, 1, 1] },
  { format: 'scdl-deliberations', file: 'scdl-deliberations.csv', rows: [2, 2, 1, 1] },
  { format: 'wikidata-twinnings', file: 'wikidata-pairs.tsv', companions: ['wikidata-names.tsv'], rows: [2, 0, 2, 0] },
  { format: 'wikidata-twinnings', file: 'wikidata-sparql.json', rows: [1, 0, 1, 0] },
  { format: 'covenant-of-mayors', file: 'covenant.csv', rows: [3, 1, 0, 0] },
  { format: 'openalex', file: 'openalex.json', rows: [2, 0, 1, 0] },
  { format: 'hal', file: 'hal.json', rows: [2, 0, 1, 0] },
  { format: 'mapped', file: 'any-table.csv', mapping: 'mappings/any-table.yaml', rows: [2, 0, 1, 3] },
];

async function optionsOf({ format, file, companions = [], mapping }: Example): Promise<RunOptions> {
  const path = fixture(file);
  const chosen = await chooseFormat(path, { mapping: mapping === undefined ? undefined : fixture(mapping) });
  expect(chosen.id).toBe(format);
  return { path, companions: companions.map(fixture), format: chosen, source: source('Essai') };
}

/** All that a report says but whether it was a dry run. */
function said(report: ImportReport): ImportReport {
  return { ...report, dryRun: false };
}

async function mistakes(store: GraphStore): Promise<Finding[]> {
  const { findings } = await checkGraph(store, ontology);
  return findings.filter(({ severity }) => severity === 'error');
}

it('an example of every format is imported', () => {
  const imported = [...examples.map(({ format }) => format), 'data-package'];
  expect(new Set(imported)).toEqual(new Set([...importFormats.map(({ id }) => id), 'mapped']));
});

describe.each(storeFactories)('importing into $name', (factory) => {
  const store = storeOfImports(factory);

  describe.each(examples)('$file', (example) => {
    it('is reported in counts that add up, with a reason for each row not taken over; a dry run reports the same and writes nothing', async () => {
      const options = await optionsOf(example);
      const before = await stateOf(store());
      const dry = await run(store(), { ...options, dryRun: true });
      expect(await stateOf(store())).toEqual(before);
      const real = await run(store(), options);
      const { read, taken, takenInPart, rejected, leftOut } = real.report.rows;
      expect([taken, takenInPart, rejected, leftOut]).toEqual(example.rows);
      expect(taken + takenInPart + rejected + leftOut).toBe(read);
      const lines = linesOf(real.problemFile);
      expect(new Set(lines.map(({ line }) => line)).size).toBe(takenInPart + rejected + leftOut);
      expect(lines.filter(({ reason }) => reason === '')).toEqual([]);
      expect(said(dry.report)).toEqual(said(real.report));
      expect(linesOf(dry.problemFile)).toEqual(lines);
      expect(linesOf(dry.reviewFile)).toEqual(linesOf(real.reviewFile));
    });

    it('is in the graph under its source, without mistakes; the second time changes nothing, not even the version', async () => {
      const options = await optionsOf(example);
      const count = async (text: string): Promise<number> => Number((await store().read({ text }))[0]?.['n']);
      const there = await count('MATCH (n:Node) RETURN count(n) AS n');
      const first = await run(store(), options);
      const nodes = [...first.report.records].filter(([record]) => ontology.nodeKinds.has(record));
      const created = nodes.reduce((sum, [, effects]) => sum + effects.created, 0);
      expect((await count('MATCH (n:Node) RETURN count(n) AS n')) - there).toBe(created);
      expect(await count("MATCH (n:Node)-[:STATED_IN]->(:Source {id: 'source/essai'}) RETURN count(n) AS n")).toBe(created - 1);
      expect(await mistakes(store())).toEqual([]);
      const before = await stateOf(store());
      const second = await run(store(), options);
      expect(await stateOf(store())).toEqual(before);
      expect(second.report.rows).toEqual(first.report.rows);
      for (const [record, effects] of second.report.records)
        expect({ record, ...effects }).toMatchObject({ created: 0, changed: 0, removed: 0 });
      expect(said((await run(store(), { ...options, dryRun: true })).report)).toEqual(said(second.report));
    });
  });

  it('takes tables of our own form under the ids and sources that they have', async () => {
    const folder = await exportedFolder();
    const options = { path: folder, format: await chooseFormat(folder, {}) };
    const dry = await run(store(), { ...options, dryRun: true });
    const { report } = await run(store(), options);
    expect(said(dry.report)).toEqual(said(report));
    expect(report).toMatchObject({
      format: 'data-package',
      sources: ['source/a', 'source/b'],
      rows: { read: records.length, taken: records.length },
    });
    const before = await stateOf(store());
    await run(store(), options);
    expect(await stateOf(store())).toEqual(before);
  });

  it.each([
    ['the bytes of a table', 'scdl-subventions.csv', true],
    ['the bytes of XML', 'iati.xml', true],
    ['no bytes of a file that is read at once', 'hal.json', false],
  ])('tells how far it is: rows, and %s', async (_, file, isTold) => {
    const told: ImportProgress[] = [];
    const path = fixture(file);
    const options = { path, format: await chooseFormat(path, {}), source: source('Essai') };
    const { report } = await run(store(), { ...options, onProgress: (progress) => told.push(progress) });
    const size = statSync(path).size;
    expect(told.at(-1)).toEqual({ rows: report.rows.read, bytes: isTold ? size : 0, size });
  });

  it('refuses a file in a form that is not known, and a format that there is not', async () => {
    expect(await codeOf(chooseFormat(fixture('any-table.csv'), {}))).toBe('BAD_FILE');
    expect(await codeOf(chooseFormat(fixture('nothing.csv'), {}))).toBe('BAD_FILE');
    expect(await codeOf(chooseFormat(fixture('any-table.csv'), { format: 'xbase' }))).toBe('BAD_REQUEST');
  });
});

/** The records as `maillage export data-package` writes them. */
async function exportedFolder(): Promise<string> {
  const folder = newFolder();
  const store = await openEmbeddedStore({});
  try {
    await store.setUp(storeRules(ontology));
    await writeRecords(store, ontology, records);
    const source = await exportSource(store, ontology);
    if (dataPackage.files === undefined) throw new Error('A data package is several files');
    await writeFolder(dataPackage.files(source), folder);
  } finally {
    await store.close();
  }
  return folder;
}
