import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { parse } from 'csv-parse';
import neo4j from 'neo4j-driver';
import { LIST_SEPARATOR } from '../../src/ontology/property-schema.ts';
import type { Neo4jAddress } from '../../test/neo4j/neo4j-of-run.ts';
import type { PreparedFile } from './prepared-files.ts';
import { timed, type Timing } from './timing.ts';

/** Rows of one transaction, or of one call. */
const BATCH = 5_000;

/** Loads prepared files as Neo4j's manual advises for large ones: LOAD CSV, in transactions. */
export async function loadCsvIntoNeo4j({ uri, user, password }: Neo4jAddress, files: readonly PreparedFile[]): Promise<Timing> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    return await timed(async () => {
      for (const { path, perRow } of files) {
        const from = `LOAD CSV WITH HEADERS FROM '${pathToFileURL(path).href}' AS row`;
        await session.run(`${from}\nCALL (row) {\n${perRow}\n} IN TRANSACTIONS OF ${BATCH} ROWS`);
      }
    });
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The same for Grafeo, which makes each file one transaction. */
export async function loadCsvIntoGrafeo(folder: string, files: readonly PreparedFile[]): Promise<Timing> {
  return inGrafeo(folder, async (database) => {
    for (const { path, perRow } of files) {
      await database.executeCypher(`LOAD CSV WITH HEADERS FROM '${path}' AS row\n${perRow}`);
    }
  });
}

/** What Grafeo offers programs: many nodes or edges by one call, without a query language. Edges name nodes by numbers that it gives. */
export async function batchCreateInGrafeo(folder: string, files: readonly PreparedFile[]): Promise<Timing> {
  return inGrafeo(folder, async (database) => {
    const numbers = new Map<string, number>(await knownNumbers(database));
    for (const file of files) {
      for await (const rows of batchesOf(file)) {
        if ('labels' in file.makes) {
          const made = await database.batchCreateNodesWithProps(
            [...file.makes.labels],
            rows.map(({ properties }) => properties),
          );
          for (const [index, { properties }] of rows.entries())
            numbers.set(String(properties['id'] ?? properties['key']), made[index] ?? -1);
        } else {
          const { type } = file.makes;
          const numberOf = (id = ''): number => numbers.get(id) ?? -1;
          await database.batchCreateEdges(
            rows.map(({ from, to, properties }) => ({ src: numberOf(from), dst: numberOf(to), type, properties })),
          );
        }
      }
    }
  });
}

async function inGrafeo(folder: string, work: (database: GrafeoDB) => Promise<void>): Promise<Timing> {
  const database = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
  try {
    return await timed(() => work(database));
  } finally {
    database.close();
  }
}

async function knownNumbers(database: GrafeoDB): Promise<[string, number][]> {
  const rows = (await database.executeCypher('MATCH (n:Node) RETURN n.id AS id, id(n) AS number')).toArray();
  return rows.map((row) => [String(row['id']), Number(row['number'])]);
}

interface PreparedRow {
  readonly from?: string;
  readonly to?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function* batchesOf({ path, columns }: PreparedFile): AsyncGenerator<PreparedRow[]> {
  let batch: PreparedRow[] = [];
  for await (const cells of createReadStream(path).pipe(parse({ columns: true })) as AsyncIterable<Record<string, string>>) {
    const properties: Record<string, unknown> = {};
    for (const [name, type] of columns) {
      const text = cells[name] ?? '';
      if (text === '') continue;
      properties[name] = type === 'list' ? text.split(LIST_SEPARATOR) : type === 'number' ? Number(text) : text;
    }
    const { from, to } = cells;
    batch.push({ ...(from !== undefined && { from }), ...(to !== undefined && { to }), properties });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
