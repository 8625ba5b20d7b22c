import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openEmbeddedStore } from '../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openNeo4jStore } from '../src/graph/neo4j/neo4j-store.ts';
import { writeRecords } from '../src/ingest/write-records.ts';
import { readOntology } from '../src/ontology/read-ontology.ts';
import type { GraphRecord } from '../src/ontology/records.ts';
import { storeRules } from '../src/ontology/store-rules.ts';
import { emptyDatabase, refuseForeignData } from '../test/neo4j/empty-database.ts';
import type { Neo4jAddress } from '../test/neo4j/neo4j-of-run.ts';
import { start } from '../test/neo4j/start.ts';

/** A graph that holds the records, and the environment in which a server finds it. */
export interface Graph {
  readonly environment: Readonly<Record<string, string>>;
  /** What runs it, with its version. */
  readonly engine: string;
  remove(): Promise<void>;
}

/** In the empty database at NEO4J_URI, which is emptied afterwards; else in a Neo4j of our own. */
export async function neo4jGraph(records: readonly GraphRecord[]): Promise<Graph> {
  const given = givenAddress();
  if (given !== undefined) await refuseForeignData(given);
  const own = given === undefined ? await start() : undefined;
  const address = given ?? own;
  if (address === undefined) throw new Error('There is no Neo4j');
  const { uri, user, password } = address;
  const remove = async (): Promise<void> => (own === undefined ? emptyDatabase(address) : own.stop());
  try {
    await fill(await openNeo4jStore(address), records);
    const engine = await makePeerIndexes(address);
    return { environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, engine, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** In a folder of its own. */
export async function embeddedGraph(records: readonly GraphRecord[]): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await fill(await openEmbeddedStore({ folder: join(folder, 'graph') }), records);
    return {
      environment: { NEO4J_URI: '', MAILLAGE_DATA: join(folder, 'graph') },
      engine: 'Grafeo, in the process of the server',
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fill(store: GraphStore, records: readonly GraphRecord[]): Promise<void> {
  try {
    const { ontology } = readOntology();
    await store.setUp(storeRules(ontology));
    await writeRecords(store, ontology, records);
  } finally {
    await store.close();
  }
}

/**
 * Maillage finds nodes of all kinds by one index on the label they share. The others look for them by the label of
 * their kind, so they get an index there. Gives the name and version of the server.
 */
async function makePeerIndexes({ uri, user, password }: Neo4jAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const label of ['Actor', 'Project', 'Theme']) {
      await driver.executeQuery(`CREATE INDEX bench_${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
    }
    await driver.executeQuery('CALL db.awaitIndexes(300)');
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD name, versions, edition');
    const component = records[0]?.toObject() as { name: string; versions: string[]; edition: string };
    return `Neo4j ${component.versions[0] ?? ''} ${component.edition}`;
  } finally {
    await driver.close();
  }
}

function givenAddress(): Neo4jAddress | undefined {
  const uri = process.env['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  return { uri, user: process.env['NEO4J_USER'] ?? 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? '' };
}
