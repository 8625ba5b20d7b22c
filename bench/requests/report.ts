import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Measurement } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { operationNames, operations, type Operation } from './questions.ts';

export type Results = ReadonlyMap<Peer, ReadonlyMap<Operation, Measurement>>;

export interface Method {
  readonly concurrency: number;
  readonly questions: number;
  readonly warmUpMs: number;
  readonly rounds: number;
  readonly roundMs: number;
}

/** One peer held against another, and how many times its rate is to be reached. */
export interface Target {
  readonly of: Peer;
  readonly to: Peer;
  readonly atLeast: number;
  readonly operations: readonly Operation[];
}

export interface Run {
  readonly results: Results;
  readonly method: Method;
  readonly targets: readonly Target[];
  readonly engines: readonly string[];
  readonly graph: string;
}

/** docs/benchmarks.md, whole. */
export function report(run: Run): string {
  return `${[
    '# Benchmarks',
    'Made by `npm run bench:requests`; do not edit.',
    `What Maillage costs: the same ${operationNames.length} questions, to the same graph, asked of Maillage and of others side by side.`,
    '## Figures',
    'Requests per second (more is better), and the time in milliseconds that half and 99 % of the requests did not exceed.',
    figures(run),
    '## Ratios',
    ratios(run),
    '## The questions',
    operationNames.map((name) => `- **${name}**: ${operations[name]}`).join('\n'),
    '## Who was asked',
    [...run.results.keys()].map(({ name, description }) => `- **${name}**: ${description}`).join('\n'),
    '## Method',
    methodText(run),
    '## Machine',
    machine(run),
  ].join('\n\n')}\n`;
}

/** The tables alone, for a terminal. */
export function summary(run: Run): string {
  return [figures(run), ratios(run)].join('\n\n');
}

function figures({ results }: Run): string {
  const rows = [...results].map(([{ name }, measurements]) => [
    name,
    ...operationNames.map((operation) => {
      const measured = measurements.get(operation);
      if (measured === undefined) return '';
      const [p50, p99] = [0.5, 0.99].map((part) => measured.percentile(part).toFixed(1));
      return `**${measured.requestsPerSecond.toFixed(0)}** (${p50}; ${p99})`;
    }),
  ]);
  return table([['requests/s (p50; p99)', ...operationNames], ...rows]);
}

function ratios({ results, targets }: Run): string {
  const rate = (peer: Peer, operation: Operation): number => results.get(peer)?.get(operation)?.requestsPerSecond ?? Number.NaN;
  const rows = targets.map(({ of, to, atLeast, operations: meant }) => [
    `${of.name} : ${to.name}`,
    `≥ ${atLeast} (${meant.join(', ')})`,
    ...operationNames.map((operation) => {
      const ratio = rate(of, operation) / rate(to, operation);
      if (!meant.includes(operation)) return ratio.toFixed(2);
      return `${ratio.toFixed(2)} ${ratio >= atLeast ? '✓' : '✗'}`;
    }),
  ]);
  return table([['ratio of requests/s', 'to reach', ...operationNames], ...rows]);
}

function methodText({ method, graph }: Run): string {
  const { concurrency, questions, warmUpMs, rounds, roundMs } = method;
  return [
    `The graph is generated (bench/generate-atlas.ts, seeded): ${graph}. It is written by the same code as an import, so it is stored as Maillage stores all data; of names, hubs and sizes it has those of the Atlas of decentralised cooperation, not its content.`,
    `For each operation, ${questions} questions are drawn from the graph, with the same seed for all; profiles of actors with 10 projects or more, pages of themes with 20 or more. Before anything is timed, the answers of all peers to all of them are compared; when two differ, nothing is timed.`,
    `Each server runs in a process of its own (Node.js, NODE_ENV=production, TypeScript compiled) and is asked over HTTP, by connections kept open on the loopback interface, ${concurrency} requests under way at once; the bare driver too, so that its figures contain HTTP and JSON. Maillage logs warnings only; the others log nothing. Only answers computed for the request at hand count for the ratios. After a warm-up of ${warmUpMs / 1000} s for each pair of peer and operation come ${rounds} rounds of ${roundMs / 1000} s for each pair. Each round takes the peers in another order, so that what else happens on the machine comes to all alike.`,
    'The driver is set up alike for all who use it. The client, the server under load and Neo4j share the processors, so rates are lower than on machines of their own, and differences between servers look smaller than they are. The others look for nodes by the label of their kind; for that, the ids of actors, projects and themes got an index more, which Maillage does not need.',
  ].join('\n\n');
}

function machine({ engines }: Run): string {
  const processors = cpus();
  const versions = ['@neo4j/graphql', 'neo4j-driver', '@apollo/server', 'fastify', 'graphql', '@grafeo-db/js'];
  return [
    `- ${processors.length} cores (${processors[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${platform()} ${arch()}; load average over the last 15 minutes ${(loadavg()[2] ?? 0).toFixed(1)}`,
    `- Node.js ${process.versions.node}; ${engines.join('; ')}`,
    `- ${versions.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
  ].join('\n');
}

function versionOf(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
