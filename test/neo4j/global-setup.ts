import { refuseForeignData } from './empty-database.ts';
import { libraries, whatIsMissing } from './libraries.ts';
import type { Neo4jAddress } from './neo4j-of-run.ts';
import { chooseAddress, start, type Neo4jServer } from './start.ts';
import { serveTurns, type Turns } from './turns.ts';

declare global {
  /** Kept for global-teardown.ts, which jest runs in the same process. */
  var maillageTestNeo4j:
    { readonly turns: Turns; readonly own: boolean; readonly server: () => Promise<Neo4jServer> | undefined } | undefined;
}

/**
 * Finds the Neo4j of this test run: the one at NEO4J_URI (whose database the tests empty!), else one of its own when
 * java and mvn are there, else none, which is a failure under CI=true. One of its own is started when the first test
 * file takes its turn, so that a run of other files does not wait for it. Tests learn of it by MAILLAGE_TEST_NEO4J_*.
 */
export default async function findNeo4j(): Promise<void> {
  const uri = process.env['NEO4J_URI'];
  if (uri !== undefined && uri !== '') return offerGiven(uri);
  const missing = (await whatIsMissing()) ?? (await whyNotFetched());
  if (missing === undefined) return offerOwn();
  if (process.env['CI'] === 'true')
    throw new Error(`No Neo4j to test against: ${missing}. Set NEO4J_URI, or install Java 17 and Maven.`);
  process.stderr.write(`The Neo4j half of the tests is skipped: ${missing}, and NEO4J_URI is not set.\n`);
}

async function offerGiven(uri: string): Promise<void> {
  const address = { uri, user: process.env['NEO4J_USER'] ?? 'neo4j', password: process.env['NEO4J_PASSWORD'] ?? '' };
  await refuseForeignData(address);
  const turns = await serveTurns(async () => {});
  globalThis.maillageTestNeo4j = { turns, own: false, server: () => undefined };
  announce(address, turns);
}

async function offerOwn(): Promise<void> {
  const address = await chooseAddress();
  let server: Promise<Neo4jServer> | undefined;
  const turns = await serveTurns(async () => {
    server ??= start(address);
    await server;
  });
  globalThis.maillageTestNeo4j = { turns, own: true, server: () => server };
  announce(address, turns);
}

function announce({ uri, user, password }: Neo4jAddress, turns: Turns): void {
  process.env['MAILLAGE_TEST_NEO4J_URI'] = uri;
  process.env['MAILLAGE_TEST_NEO4J_USER'] = user;
  process.env['MAILLAGE_TEST_NEO4J_PASSWORD'] = password;
  process.env['MAILLAGE_TEST_NEO4J_TURNS'] = String(turns.port);
}

async function whyNotFetched(): Promise<string | undefined> {
  return libraries().then(
    () => undefined,
    (error: unknown) => `Neo4j could not be fetched from Maven Central (${String(error).split('\n')[0] ?? ''})`,
  );
}
