import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Outcome } from './run-task.ts';
import type { Timing } from './timing.ts';

export interface SpeedRow {
  readonly name: 'Maillage, embedded' | 'Grafeo, batch create' | 'Grafeo, LOAD CSV' | 'Maillage on Neo4j' | 'Neo4j, LOAD CSV';
  /** Rows of the file of grants, also for ways that load what was made of them. */
  readonly rows: number;
  /** Of each round. */
  readonly timings: readonly Timing[];
}

export interface MemoryRow {
  readonly rows: number;
  readonly actors: number;
  readonly intoNeo4j: Outcome;
  /** Most memory that JavaScript held at once in an import into Neo4j, without garbage. */
  readonly heldMb: number;
  readonly intoEmbedded: Outcome;
  /** The graph that was made, opened in the embedded engine and left alone. */
  readonly graphAlone: Outcome;
}

export interface ReadingRow extends Outcome {
  readonly name: string;
}

export interface ImportRun {
  readonly rounds: number;
  readonly speed: readonly SpeedRow[];
  readonly memory: readonly MemoryRow[];
  readonly reading: readonly ReadingRow[];
  readonly nodes: number;
  readonly relationships: number;
}

/** One way held against another, and how many times its rate is to be reached. */
const targets = [
  { of: 'Maillage, embedded', to: 'Grafeo, batch create', atLeast: 0.5 },
  { of: 'Maillage, embedded', to: 'Grafeo, LOAD CSV', atLeast: 0.5 },
  { of: 'Maillage on Neo4j', to: 'Neo4j, LOAD CSV', atLeast: 0.5 },
] as const;

const READING_LIMIT_MB = 250;

/** docs/benchmarks-import.md, whole. */
export function importReport(run: ImportRun): string {
  return `${[
    '# Benchmarks of the import',
    'Made by `npm run bench:import`; do not edit.',
    'How fast `maillage import` brings a file in, with validation, reconciliation and provenance on, beside the quickest way that each engine has for data that is known to be right and new; and with how much memory.',
    '## Speed',
    speed(run),
    ratios(run),
    '## Memory',
    memory(run),
    '## A large IATI file',
    reading(run),
    '## Who was measured',
    who,
    '## Method',
    method(run),
    '## Machine',
    machine(),
  ].join('\n\n')}\n`;
}

/** The tables alone, for a terminal. */
export function importSummary(run: ImportRun): string {
  return [speed(run), ratios(run), memory(run), reading(run)].join('\n\n');
}

function speed({ speed: rows }: ImportRun): string {
  return table([
    ['', 'rows/s, median', 'slowest and fastest round', 'seconds, median', 'of processors in its process'],
    ...rows.map((row) => {
      const all = secondsOf(row);
      const [slowest, fastest] = [Math.max(...all), Math.min(...all)].map((seconds) => (row.rows / seconds).toFixed(0));
      const cpu = median(row.timings.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2);
      return [row.name, `**${rate(row).toFixed(0)}**`, `${slowest}–${fastest}`, median(all).toFixed(2), cpu];
    }),
  ]);
}

function ratios({ speed: rows }: ImportRun): string {
  const rateOf = (name: string): number => {
    const row = rows.find((one) => one.name === name);
    return row === undefined ? Number.NaN : rate(row);
  };
  return table([
    ['ratio of rows/s', 'to reach', 'reached'],
    ...targets.map(({ of, to, atLeast }) => {
      const ratio = rateOf(of) / rateOf(to);
      return [`${of} : ${to}`, `≥ ${atLeast}`, `${ratio.toFixed(2)} ${ratio >= atLeast ? '✓' : '✗'}`];
    }),
  ]);
}

function memory({ memory: rows }: ImportRun): string {
  return table([
    [
      'rows',
      'actors among them',
      'into Neo4j: MB held',
      'MB at most',
      'rows/s',
      'embedded: MB at most',
      'rows/s',
      'of it the graph, opened alone',
    ],
    ...rows.map((row) => [
      count(row.rows),
      count(row.actors),
      row.heldMb.toFixed(0),
      megabytes(row.intoNeo4j),
      perSecond(row.intoNeo4j),
      megabytes(row.intoEmbedded),
      perSecond(row.intoEmbedded),
      megabytes(row.graphAlone),
    ]),
  ]);
}

function reading({ reading: rows }: ImportRun): string {
  return table([
    ['300 MB of IATI 2.03', 'activities', 'seconds', 'MB at most', 'to stay under'],
    ...rows.map((row, index) => [
      row.name,
      count(row.rows),
      row.seconds === 0 ? '' : row.seconds.toFixed(1),
      megabytes(row),
      index > 1 ? '' : `${READING_LIMIT_MB} ${row.peakMb < READING_LIMIT_MB ? '✓' : '✗'}`,
    ]),
  ]);
}

const who = [
  '- **Maillage**: what `maillage import` does, in a process of its own: it reads the file of grants, checks each record by the ontology, tells by SIREN and SIRET who is who, compares with what the graph holds, and writes what differs in transactions of 2,500 rows, each node and relationship with its source',
  '- **LOAD CSV**: the nodes and relationships that this import makes, in CSV files prepared beforehand, one for each kind; the statements are those of the import with `LOAD CSV WITH HEADERS … AS row` in the place of `UNWIND $rows AS row`, on Neo4j in transactions of 5,000 rows',
  '- **batch create**: the same files, read and handed to `batchCreateNodesWithProps` and `batchCreateEdges` of Grafeo, 5,000 at a time, which goes around the query language',
].join('\n');

function method({ rounds, nodes, relationships }: ImportRun): string {
  return [
    `The file of grants is generated (bench/import/generate-grants.ts, seeded) in the form of SCDL subventions 2.1: 12,129 rows, 320 bodies that give and 4,200 that receive, a few of them in hundreds of rows and most in one or two; codes have right keys, and one name in twenty is written otherwise. With the countries and themes of the seed, which are there before, it makes a graph of ${count(nodes)} nodes and ${count(relationships)} relationships.`,
    `Each load is timed from its first to its last commit, in a process that has just begun (Node.js, TypeScript compiled) and into a graph that is empty but for the seed, with the same constraints and indexes. The time of an import contains that of compiling its code while it runs and of reading the official lists of French local governments. After a round to warm the server up come ${rounds} rounds over all ways, each begun by another one. After each load the whole graph is read back; when one node, relationship or property differs from those of another way, nothing is told.`,
    'Rows are those of the file of grants, also for the bulk ways. These know beforehand what is new and right; preparing their files is not counted. Merges that an import records are no part of the comparison.',
    'Memory is the most that the process had at once (maximum resident set), with Node.js as `maillage import` sets it up (src/ingest/import/spare-memory.ts): garbage counts that was not collected yet. What is held is the most that was left of JavaScript’s memory after a collection, in a run of its own that collects after each transaction: the official lists of French local governments, the actors of the graph, the codes and keys of the file’s rows, and one transaction. The embedded engine keeps the graph in the memory of the same process: the last column tells how much that is by itself.',
    'Node.js, the embedded engine and Neo4j share the processors with whatever else runs on the machine (see its load below). The time of processors that the process itself took depends less on that; of ways that load into Neo4j it leaves out the server.',
  ].join('\n\n');
}

function machine(): string {
  const processors = cpus();
  const versions = ['neo4j-driver', '@grafeo-db/js', 'csv-parse', 'saxes', 'zod'].map((name) => `${name} ${versionOf(name)}`);
  return [
    `- ${processors.length} cores (${processors[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${platform()} ${arch()}; load average over the last 15 minutes ${(loadavg()[2] ?? 0).toFixed(1)}`,
    `- Node.js ${process.versions.node}; ${versions.join(', ')}`,
  ].join('\n');
}

function versionOf(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function rate(row: SpeedRow): number {
  return row.rows / median(secondsOf(row));
}

function secondsOf({ timings }: SpeedRow): number[] {
  return timings.map(({ seconds }) => seconds);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) / 2
  );
}

function megabytes({ peakMb }: Outcome): string {
  return peakMb.toFixed(0);
}

function perSecond({ rows, seconds }: Outcome): string {
  return (rows / seconds).toFixed(0);
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
