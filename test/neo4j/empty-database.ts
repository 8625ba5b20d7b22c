import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { neo4jOfRun, type Neo4jAddress } from './neo4j-of-run.ts';

/** Removes all data, constraints and indexes, so that a test sets up what it needs by itself. */
export async function emptyDatabase(address: Neo4jAddress | undefined = neo4jOfRun()): Promise<void> {
  if (address === undefined) throw new Error('There is no Neo4j in this test run');
  await withDriver(address, async (driver) => {
    const session = driver.session();
    await session.executeWrite(async (transaction) => {
      await drop(transaction, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
      // The two lookup indexes belong to Neo4j: without them every MATCH by label reads the whole graph.
      await drop(transaction, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  });
}

async function drop(transaction: ManagedTransaction, kind: 'CONSTRAINT' | 'INDEX', show: string): Promise<void> {
  const { records } = await transaction.run(show);
  for (const record of records) await transaction.run(`DROP ${kind} \`${record.get('name') as string}\` IF EXISTS`);
}

/** Nobody's graph is emptied by mistake: a NEO4J_URI set for daily work must not become a test database unsaid. */
export async function refuseForeignData(address: Neo4jAddress): Promise<void> {
  if (process.env['MAILLAGE_TEST_ERASE'] === 'true') return;
  await withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (records.length > 0)
      throw new Error(
        `The database at ${address.uri} (NEO4J_URI) holds data, which the tests would erase. Set MAILLAGE_TEST_ERASE=true to allow it.`,
      );
  });
}

async function withDriver(address: Neo4jAddress, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}
