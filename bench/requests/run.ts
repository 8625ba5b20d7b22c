/**
 * Compares Maillage with others over the same Neo4j and an Atlas-sized graph; prints the figures and writes
 * docs/benchmarks.md. Takes about five minutes. See there for the method.
 */
import { writeFile } from 'node:fs/promises';
import { buildServers } from './build-servers.ts';
import { Client } from './client.ts';
import { atlasSizes, generateAtlas } from '../generate-atlas.ts';
import { embeddedGraph, neo4jGraph, type Graph } from '../graphs.ts';
import { load, Measurement } from './measure.ts';
import { bareDriver } from './peers/bare-driver.ts';
import { maillageEmbedded, maillageKept, maillageOnNeo4j } from './peers/maillage.ts';
import { neo4jGraphql } from './peers/neo4j-graphql.ts';
import type { Peer } from './peers/peer.ts';
import { operationNames, sampleQuestions, type Operation, type Question } from './questions.ts';
import { report, summary, type Method, type Results, type Run, type Target } from './report.ts';
import { assertSameAnswers, type Asked } from './same-answers.ts';
import { startServer } from './server-process.ts';

const seed = 20_240_115;
const method: Method = { concurrency: 8, questions: 200, warmUpMs: 3_000, rounds: 4, roundMs: 2_000 };
const peers: readonly Peer[] = [maillageOnNeo4j, neo4jGraphql, bareDriver, maillageEmbedded, maillageKept];
const targets: readonly Target[] = [
  { of: maillageOnNeo4j, to: neo4jGraphql, atLeast: 2.5, operations: operationNames },
  { of: maillageOnNeo4j, to: bareDriver, atLeast: 0.5, operations: operationNames },
];
const reportFile = new URL('../../docs/benchmarks.md', import.meta.url);

/** What is to be ended when the run is over, or when it fails; the last first. */
const toRelease: (() => void | Promise<void>)[] = [];
try {
  const run = await compare();
  await writeFile(reportFile, report(run));
  say(summary(run));
} finally {
  for (const release of toRelease.reverse()) await release();
}

async function compare(): Promise<Run> {
  const records = generateAtlas({ seed });
  say(`Writing ${records.length} records to Neo4j and to the embedded engine …`);
  const neo4j = await kept(neo4jGraph(records));
  const embedded = await kept(embeddedGraph(records));
  say('Starting the servers …');
  const asked = await startServers({ neo4j, embedded });
  const questions = new Map(operationNames.map((name) => [name, sampleQuestions(records, name, method.questions, seed)]));
  say(`Comparing the answers to ${operationNames.length * method.questions} questions …`);
  await assertSameAnswers(asked, [...questions.values()].flat());
  return {
    results: await measure(asked, questions),
    method,
    targets,
    engines: [neo4j.engine, embedded.engine],
    graph: `${count(atlasSizes.projects)} projects, ${count(atlasSizes.localGovernments)} French local governments and ${count(atlasSizes.partners)} partners, ${atlasSizes.countries} countries, ${atlasSizes.themes} themes, ${atlasSizes.sources} sources; ${count(records.length)} records`,
  };
}

async function kept(making: Promise<Graph>): Promise<Graph> {
  const graph = await making;
  toRelease.push(graph.remove);
  return graph;
}

async function startServers(graphs: Readonly<Record<Peer['engine'], Graph>>): Promise<Asked[]> {
  const fileOf = await buildServers();
  const asked: Asked[] = [];
  for (const peer of peers) {
    const server = await startServer(fileOf(peer.server), { ...graphs[peer.engine].environment, ...peer.environment });
    const client = new Client(server, method.concurrency);
    toRelease.push(server.stop, () => client.close());
    asked.push({ peer, client });
  }
  return asked;
}

async function measure(asked: readonly Asked[], questions: ReadonlyMap<Operation, readonly Question[]>): Promise<Results> {
  const results = new Map(peers.map((peer) => [peer, new Map(operationNames.map((name) => [name, new Measurement()]))]));
  const { concurrency, warmUpMs, rounds, roundMs } = method;
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const [operation, drawn] of questions) {
      for (const { peer, client } of rotated(asked, round)) {
        const requests = drawn.map((question) => peer.request(question));
        const milliseconds = round === 0 ? warmUpMs : roundMs;
        const measurement = round === 0 ? undefined : results.get(peer)?.get(operation);
        await load({ client, requests, concurrency, milliseconds }, measurement);
      }
    }
  }
  return results;
}

/** Another peer begins each round, so that none always comes after the same one. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const shift = by % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function say(line: string): void {
  console.log(line);
}
