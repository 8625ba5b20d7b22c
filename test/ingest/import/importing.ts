/** Imports as tests run them: each into a graph that holds the countries and themes of the seed and nothing else. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { readDataPackage } from '../../../src/ingest/formats/data-package.ts';
import { mappedFormat } from '../../../src/ingest/formats/mapped-csv.ts';
import { parseMapping } from '../../../src/ingest/formats/mapping.ts';
import { importFile, type ImportRequest, type ImportResult } from '../../../src/ingest/import/import-file.ts';
import { sourceRecord } from '../../../src/ingest/import/import-source.ts';
import { seedFolder } from '../../../src/ingest/seed.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import { isNodeRecord, type GraphRecord, type NodeRecord } from '../../../src/ontology/records.ts';
import { storeRules } from '../../../src/ontology/store-rules.ts';
import type { StoreFactory } from '../../stores.ts';
import { contents, ontology, removeAll } from '../fixture.ts';
import { vocabulary } from '../formats/incoming.ts';

const base = await countriesAndThemes();

async function countriesAndThemes(): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of readDataPackage(seedFolder, ontology)) if (isNodeRecord(record)) records.push(record);
  const kept = records.filter((record) => isNodeRecord(record) && ['Country', 'Theme'].includes(record.kind));
  const named = new Set(kept.flatMap(({ sources }) => sources));
  return [...records.filter((record) => isNodeRecord(record) && named.has(record.id)), ...kept];
}

export async function fill(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run({ text: 'MATCH (m:ActorMerge) DELETE m' }));
  await removeAll(store);
  await writeRecords(store, ontology, base);
}

/** A Neo4j that has just started plans each statement anew, on a machine that may be busy. */
const LONGEST_FILL_MS = 300_000;

/** A store for the tests of one describe(), as new before each of them. */
export function storeOfImports({ open }: StoreFactory): () => GraphStore {
  let store: GraphStore | undefined;
  const opened = (): GraphStore => {
    if (store === undefined) throw new Error('No store is open');
    return store;
  };
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(ontology));
  }, LONGEST_FILL_MS);
  beforeEach(() => fill(opened()), LONGEST_FILL_MS);
  afterAll(() => store?.close());
  return opened;
}

export function source(title: string): NodeRecord {
  return sourceRecord({ title, url: 'https://exemple.org/data', license: 'Licence Ouverte 2.0', retrieved: '2024-05-31' });
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'maillage-import-'));

export type RunOptions = Pick<ImportRequest, 'format' | 'path'> &
  Partial<Pick<ImportRequest, 'companions' | 'decisions' | 'dryRun' | 'source' | 'onProgress'>>;

/** Runs an import whose files of problems and of actors under review go to a folder of their own. */
export function run(store: GraphStore, options: RunOptions): Promise<ImportResult> {
  const folder = newFolder();
  const files = { problemFile: join(folder, 'problems.csv'), reviewFile: join(folder, 'review.csv') };
  return importFile(store, ontology, { vocabulary, ...files, ...options });
}

/** The mapping of tables() and of the processes that are broken off. */
export const grantsMapping = `
version: 1
prefix: essai
project:
  key: '{Réf}'
  title: '{Objet}'
  start: '{Année}'
  budget: { amount: '{Montant}' }
  themes: { from: '{Thèmes}', separator: ';' }
  countries: '{Pays}'
actors:
  - as: town
    name: '{Collectivité}'
    kind: LOCAL_GOVERNMENT
    level: MUNICIPALITY
    country: FR
    identifiers: { siren: '{Siren}' }
    website: '{Site}'
    role: FUNDER
    amount: { amount: '{Montant}' }
  - as: partner
    name: '{Partenaire}'
    kind: ASSOCIATION
    country: '{Pays}'
    aliases: '{Sigle}'
    role: BENEFICIARY
ties:
  - { type: PARTNER_OF, from: town, to: partner, kind: COOPERATION_AGREEMENT, since: '{Année}' }
`;

export const grants = mappedFormat(parseMapping(grantsMapping, 'essai.yaml'));

const headings = [
  'Réf',
  'Objet',
  'Année',
  'Montant',
  'Thèmes',
  'Pays',
  'Collectivité',
  'Siren',
  'Site',
  'Partenaire',
  'Sigle',
] as const;

export type Grant = Readonly<Partial<Record<(typeof headings)[number], string>>>;

/** Writes a table of grants, with semicolons. */
export function table(rows: readonly Grant[]): string {
  const path = join(newFolder(), 'essai.csv');
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  writeFileSync(path, lines.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n'));
  return path;
}

/** Lines of a file of problems or of actors under review, by their headings. */
export function linesOf(path: string | undefined): Record<string, string>[] {
  return path === undefined ? [] : parse(readFileSync(path, 'utf8'), { bom: true, columns: true });
}

/** What the graph holds, and by what version it is known. */
export async function stateOf(store: GraphStore): Promise<unknown> {
  return { contents: await contents(store), version: await store.version() };
}
