/** How fast files come in, beside each engine's own bulk way, and with how much memory: `npm run bench:import` writes docs/benchmarks-import.md. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { emptyDatabase, refuseForeignData } from '../../test/neo4j/empty-database.ts';
import type { Neo4jAddress } from '../../test/neo4j/neo4j-of-run.ts';
import { start } from '../../test/neo4j/start.ts';
import { grantsSizes, writeGrants } from './generate-grants.ts';
import { writeIati } from './generate-iati.ts';
import type { PreparedFile } from './prepared-files.ts';
import { importReport, importSummary, type ImportRun, type MemoryRow, type ReadingRow, type SpeedRow } from './report.ts';
import { buildTasks, runTask, type Outcome } from './run-task.ts';
import type { Place, Task } from './task.ts';
import type { Timing } from './timing.ts';

const seed = 20_240_115;
const rounds = 3;
const times = 10;
const iatiBytes = 300_000_000;
const reportFile = new URL('../../docs/benchmarks-import.md', import.meta.url);

/** A way to bring the same graph about. */
interface Way {
  readonly name: SpeedRow['name'];
  readonly into: 'embedded' | 'neo4j';
  readonly task: (place: Place, files: readonly PreparedFile[], grants: string) => Task;
}

const ways: readonly Way[] = [
  { name: 'Maillage, embedded', into: 'embedded', task: (into, _, file) => ({ what: 'import', file, into, scratch: file }) },
  { name: 'Grafeo, batch create', into: 'embedded', task: (into, files) => ({ what: 'batchCreate', files, into }) },
  { name: 'Grafeo, LOAD CSV', into: 'embedded', task: (into, files) => ({ what: 'loadCsv', files, into }) },
  { name: 'Maillage on Neo4j', into: 'neo4j', task: (into, _, file) => ({ what: 'import', file, into, scratch: file }) },
  { name: 'Neo4j, LOAD CSV', into: 'neo4j', task: (into, files) => ({ what: 'loadCsv', files, into }) },
];

const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-import-'));
const toRelease: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
try {
  await buildTasks();
  const run = await measure(await neo4jAddress());
  await writeFile(reportFile, importReport(run));
  say(importSummary(run));
} finally {
  for (const release of toRelease.reverse()) await release();
}

async function measure(neo4j: Neo4jAddress): Promise<ImportRun> {
  const grants = join(folder, 'grants.csv');
  await writeGrants(grants, { seed, ...grantsSizes });
  say('Preparing the files of the bulk ways …');
  const reference: Place = { folder: join(folder, 'reference') };
  await runTask({ what: 'import', file: grants, into: reference, scratch: grants });
  const prepared = await runTask({ what: 'prepare', from: reference, folder });
  const speed = await measureSpeed(neo4j, grants, prepared);
  const memory = await measureMemory(neo4j);
  const reading = await measureReading(neo4j);
  return { rounds, speed, memory, reading, nodes: prepared.nodes ?? 0, relationships: prepared.relationships ?? 0 };
}

/** Rounds over all ways, each begun by another one; the first, not counted, warms the server up. */
async function measureSpeed(neo4j: Neo4jAddress, grants: string, prepared: Outcome): Promise<SpeedRow[]> {
  const timings = new Map<Way, Timing[]>(ways.map((way) => [way, []]));
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const way of rotated(ways, round)) {
      const place = await freshPlace(way.into, neo4j);
      const outcome = await runTask(way.task(place, prepared.files ?? [], grants));
      const { graph } = await runTask({ what: 'fingerprint', from: place });
      if (graph !== prepared.graph) throw new Error(`${way.name} made another graph, so nothing is told of its speed`);
      say(`  ${way.name}: ${outcome.seconds.toFixed(2)} s, of processors ${outcome.cpuSeconds.toFixed(2)} s`);
      if (round > 0) timings.get(way)?.push(outcome);
    }
  }
  return ways.map((way) => ({ name: way.name, rows: grantsSizes.rows, timings: timings.get(way) ?? [] }));
}

async function measureMemory(neo4j: Neo4jAddress): Promise<MemoryRow[]> {
  const { rows, grantors, beneficiaries } = grantsSizes;
  const sizes = [
    { rows, grantors, beneficiaries },
    { rows: times * rows, grantors, beneficiaries },
    { rows: times * rows, grantors: times * grantors, beneficiaries: times * beneficiaries },
  ];
  const measured: MemoryRow[] = [];
  for (const size of sizes) {
    say(`Importing ${size.rows} rows about ${size.grantors + size.beneficiaries} actors …`);
    const file = join(folder, 'memory.csv');
    await writeGrants(file, { seed, ...size });
    const embedded = await freshPlace('embedded', neo4j);
    const intoEmbedded = await runTask({ what: 'import', file, into: embedded, scratch: file });
    const graphAlone = await runTask({ what: 'open', from: embedded });
    const into = await freshPlace('neo4j', neo4j);
    const intoNeo4j = await runTask({ what: 'import', file, into, scratch: file });
    const again = await freshPlace('neo4j', neo4j);
    const { heldMb = 0 } = await runTask({ what: 'importHeld', file, into: again, scratch: file });
    measured.push({ rows: size.rows, actors: size.grantors + size.beneficiaries, intoNeo4j, heldMb, intoEmbedded, graphAlone });
  }
  return measured;
}

async function measureReading(neo4j: Neo4jAddress): Promise<ReadingRow[]> {
  say('Reading an IATI file of 300 MB …');
  const file = join(folder, 'activities.xml');
  await writeIati(file, { seed, bytes: iatiBytes });
  const reading = await runTask({ what: 'read', file });
  const embedded = await freshPlace('embedded', neo4j);
  const intoEmbedded = await runTask({ what: 'import', file, into: embedded, scratch: file });
  const graphAlone = await runTask({ what: 'open', from: embedded });
  const into = await freshPlace('neo4j', neo4j);
  const intoNeo4j = await runTask({ what: 'import', file, into, scratch: file });
  return [
    { name: 'read alone', ...reading },
    { name: 'imported into Neo4j', ...intoNeo4j },
    { name: 'imported into the embedded engine', ...intoEmbedded },
    { name: 'the graph that this makes, opened in the embedded engine', ...graphAlone, rows: intoEmbedded.rows, seconds: 0 },
  ];
}

async function freshPlace(engine: Way['into'], neo4j: Neo4jAddress): Promise<Place> {
  if (engine === 'neo4j') {
    await dropRelationships(neo4j);
    await emptyDatabase(neo4j);
    return { neo4j };
  }
  return { folder: await mkdtemp(join(folder, 'graph-')) };
}

/** In transactions of their own: a source with all that it states would be too much for one. */
async function dropRelationships({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The empty database at NEO4J_URI, which is emptied again and again; else a Neo4j of our own. LOAD CSV needs files of its machine. */
async function neo4jAddress(): Promise<Neo4jAddress> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined && uri !== '') {
    const given = { uri, user: process.env['NEO4J_USER'] ?? 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? '' };
    await refuseForeignData(given);
    toRelease.push(() => emptyDatabase(given));
    return given;
  }
  const own = await start();
  toRelease.push(own.stop);
  return own;
}

/** Another one begins each round, so that none always comes after the same one. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const shift = by % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}

function say(line: string): void {
  console.log(line);
}
