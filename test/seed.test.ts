import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { checkGraph } from '../src/ingest/check/check-graph.ts';
import { readDataPackage } from '../src/ingest/formats/data-package.ts';
import { RecordSet } from '../src/ingest/record-set.ts';
import { seedFolder, seedStore } from '../src/ingest/seed.ts';
import { problemLine, recordCheck } from '../src/ontology/check-record.ts';
import { readOntology } from '../src/ontology/read-ontology.ts';
import { isNodeRecord, type GraphRecord } from '../src/ontology/records.ts';
import { keyColumns, tables } from '../src/ontology/tables.ts';
import { storeFactories } from './stores.ts';

const { ontology } = readOntology();
const records: GraphRecord[] = [];
for await (const record of readDataPackage(seedFolder, ontology)) records.push(record);

describe('the curated data', () => {
  it('has no record that the ontology refuses', () => {
    const check = recordCheck(ontology);
    expect(records.flatMap(check).map((problem) => `${problem.where ?? ''} ${problemLine(problem)}`)).toEqual([]);
  });

  it('says nothing twice', () => {
    const seen = new RecordSet(ontology);
    expect(
      records.flatMap((record) => seen.add(record)).map((problem) => `${problem.where ?? ''} ${problemLine(problem)}`),
    ).toEqual([]);
  });

  it('has a file for every table of its descriptor, and a table for every file', async () => {
    const files = (await readdir(seedFolder)).filter((name) => name.endsWith('.csv'));
    expect(files.sort()).toEqual(
      tables(ontology)
        .map(({ name }) => `${name}.csv`)
        .sort(),
    );
  });

  it.each(tables(ontology))('keeps the rows of $name in order, so that a change shows as a change', async (table) => {
    const rows: Record<string, string>[] = parse(await readFile(join(seedFolder, `${table.name}.csv`), 'utf8'), {
      columns: true,
    });
    const order = [...new Set(['from', 'to', ...keyColumns(table)])];
    // A character that comes before any other, so that a shorter cell comes first.
    const keys = rows.map((row) => order.map((name) => row[name] ?? '').join('\u0000'));
    expect(keys).toEqual([...keys].sort());
  });

  it.each([
    ['Actor', 450],
    ['Project', 130],
    ['Theme', 90],
    ['Country', 249],
    ['Deliberation', 50],
    ['Source', 400],
    ['PARTNER_OF', 300],
    ['ADOPTED', 130],
    ['MEMBER_OF', 110],
  ])('has enough of %s to be useful: %i or more', (name, least) => {
    const count = records.filter((record) => (isNodeRecord(record) ? record.kind : record.type) === name).length;
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('has actors of every kind', () => {
    const kinds = new Set(records.filter(isNodeRecord).map(({ properties }) => properties['kind']));
    expect(ontology.nodeKinds.get('Actor')?.subtypes.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
  });
});

/** A Neo4j that has just started plans each statement anew, on a machine that may be busy. */
const LONGEST_LOAD_MS = 300_000;

describe.each(storeFactories)('the curated data in $name', ({ open }) => {
  it(
    'loads whole, and nothing in it is dangling, unsourced, doubled or alone',
    async () => {
      const store = await open();
      try {
        expect(await seedStore(store, ontology)).toEqual({
          nodes: records.filter(isNodeRecord).length,
          relationships: records.filter((record) => !isNodeRecord(record)).length,
        });
        const { findings } = await checkGraph(store, ontology);
        // All countries are there from the start, so that imports find them.
        const wrong = findings.filter(
          ({ check, severity, what }) => severity === 'error' || (check === 'orphan-node' && !what.startsWith('Country')),
        );
        expect(wrong).toEqual([]);
      } finally {
        await store.close();
      }
    },
    LONGEST_LOAD_MS,
  );
});
