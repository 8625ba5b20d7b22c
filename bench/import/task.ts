import { createHash } from 'node:crypto';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/neo4j-store.ts';
import { formatOf, importFormats } from '../../src/ingest/formats/import-formats.ts';
import type { ImportFormat } from '../../src/ingest/formats/import-format.ts';
import { importFile } from '../../src/ingest/import/import-file.ts';
import { sourceRecord } from '../../src/ingest/import/import-source.ts';
import { spareMemory } from '../../src/ingest/import/spare-memory.ts';
import { sampleFile } from '../../src/ingest/reading/sample-file.ts';
import { seedFolder } from '../../src/ingest/seed.ts';
import { readVocabulary } from '../../src/ingest/themes/read-vocabulary.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import { readDataPackage } from '../../src/ingest/formats/data-package.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { isNodeRecord, type GraphRecord } from '../../src/ontology/records.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import type { Neo4jAddress } from '../../test/neo4j/neo4j-of-run.ts';
import { batchCreateInGrafeo, loadCsvIntoGrafeo, loadCsvIntoNeo4j } from './bulk-ways.ts';
import { prepareFiles, type PreparedFile } from './prepared-files.ts';
import { timed, type Timing } from './timing.ts';

/** Where a task writes: a folder that is not there yet, or an empty Neo4j. */
export type Place = { readonly folder: string } | { readonly neo4j: Neo4jAddress };

/** What one process of the benchmark does: each load is one of its own, as on the command line, so that none finds code or memory warm. */
export type Task =
  | { readonly what: 'import' | 'importHeld'; readonly file: string; readonly into: Place; readonly scratch: string }
  | { readonly what: 'loadCsv' | 'batchCreate'; readonly files: readonly PreparedFile[]; readonly into: Place }
  | { readonly what: 'prepare'; readonly from: Place; readonly folder: string }
  | { readonly what: 'open' | 'fingerprint'; readonly from: Place }
  | { readonly what: 'read'; readonly file: string };

export interface TaskResult extends Timing {
  readonly rows: number;
  /** Most memory that JavaScript held at once, in MB. */
  readonly heldMb?: number;
  /** Fingerprint of all that the graph holds, down to each property. */
  readonly graph?: string;
  readonly nodes?: number;
  readonly relationships?: number;
  readonly files?: readonly PreparedFile[];
}

const { ontology } = readOntology();
const source = sourceRecord({
  title: 'Fichier engendré',
  url: 'https://example.org/engendre',
  license: 'Licence Ouverte 2.0',
  retrieved: '2024-01-15',
});

const untimed: Timing = { seconds: 0, cpuSeconds: 0 };

export async function perform(task: Task): Promise<TaskResult> {
  switch (task.what) {
    case 'import':
      return importInto(task);
    case 'importHeld':
      return importHeld(task);
    case 'loadCsv':
    case 'batchCreate':
      return bulk(task.what, task.into, task.files);
    case 'prepare':
      return prepare(task.from, task.folder);
    case 'open':
      return inStore(task.from, async (store) => {
        await store.read({ text: 'MATCH (n) RETURN count(n) AS nodes' });
        return { ...untimed, rows: 0 };
      });
    case 'fingerprint':
      return inStore(task.from, async (store) => ({ ...untimed, rows: 0, ...(await fingerprint(store)) }));
    case 'read':
      return read(task.file);
  }
}

type ImportTask = Extract<Task, { readonly scratch: string }>;

async function importInto(
  { into, file: path, scratch }: ImportTask,
  onProgress: () => void = () => undefined,
): Promise<TaskResult> {
  await setUp(into);
  spareMemory();
  return inStore(into, async (store) => {
    const format = await formatOfFile(path);
    const vocabulary = await readVocabulary(seedFolder);
    const files = { problemFile: `${scratch}.problems.csv`, reviewFile: `${scratch}.review.csv` };
    let rows = 0;
    const timing = await timed(async () => {
      const { report } = await importFile(store, ontology, { path, format, source, vocabulary, onProgress, ...files });
      rows = report.rows.read;
    });
    return { ...timing, rows };
  });
}

/** Collects the garbage after each batch, which takes long, and keeps the most that is left then. */
async function importHeld(task: ImportTask): Promise<TaskResult> {
  let heldMb = 0;
  const result = await importInto(task, () => {
    globalThis.gc?.();
    heldMb = Math.max(heldMb, process.memoryUsage().heapUsed / 2 ** 20);
  });
  return { ...result, heldMb };
}

async function bulk(way: 'loadCsv' | 'batchCreate', place: Place, files: readonly PreparedFile[]): Promise<TaskResult> {
  await setUp(place);
  if ('neo4j' in place) return { ...(await loadCsvIntoNeo4j(place.neo4j, files)), rows: 0 };
  const load = way === 'loadCsv' ? loadCsvIntoGrafeo : batchCreateInGrafeo;
  return { ...(await load(place.folder, files)), rows: 0 };
}

async function read(path: string): Promise<TaskResult> {
  const format = await formatOfFile(path);
  const vocabulary = await readVocabulary(seedFolder);
  let rows = 0;
  const timing = await timed(async () => {
    for await (const row of format.read({ path, source: source.id, vocabulary })) if (row.records.length > 0) rows += 1;
  });
  return { ...timing, rows };
}

async function prepare(place: Place, folder: string): Promise<TaskResult> {
  return inStore(place, async (store) => {
    const base = new Set((await baseRecords()).filter(isNodeRecord).map(({ id }) => id));
    return { ...untimed, rows: 0, files: await prepareFiles(store, ontology, folder, base), ...(await fingerprint(store)) };
  });
}

/** The countries and themes of the seed, which imported files refer to. */
async function setUp(place: Place): Promise<void> {
  await inStore(place, async (store) => {
    await store.setUp(storeRules(ontology));
    await writeRecords(store, ontology, await baseRecords());
  });
}

async function baseRecords(): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of readDataPackage(seedFolder, ontology)) {
    if (isNodeRecord(record) && ['Source', 'Country', 'Theme'].includes(record.kind)) records.push(record);
  }
  return records;
}

async function inStore<Result>(place: Place, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = 'neo4j' in place ? await openNeo4jStore(place.neo4j) : await openEmbeddedStore(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function formatOfFile(path: string): Promise<ImportFormat> {
  const format = formatOf(await sampleFile(path));
  if (format === undefined) throw new Error(`None of ${importFormats.length} formats is that of ${path}`);
  return format;
}

async function fingerprint(store: GraphStore): Promise<Pick<TaskResult, 'graph' | 'nodes' | 'relationships'>> {
  const nodes = await store.read({
    text: 'MATCH (n) WHERE n:Node OR n:Identifier RETURN labels(n) AS labels, properties(n) AS own',
  });
  const ties = await store.read({
    text: 'MATCH (a:Node)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS own, coalesce(b.id, b.key) AS b',
  });
  const lines = [...nodes.map((row) => ({ ...row, labels: (row['labels'] as string[]).sort() })), ...ties].map(canonical).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return { graph: hash.digest('hex'), nodes: nodes.length, relationships: ties.length };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}
