import { randomUUID } from 'node:crypto';
import type { Driver, ManagedTransaction, QueryConfig } from 'neo4j-driver';
import type { DataVersion } from '../graph-store.ts';

/** Label of the one node that says how the data stands. It lies in the graph itself, so that a backup keeps it. */
export const VERSION_LABEL = 'GraphVersion';

/** A graph that nothing was written to yet. */
const unwritten: DataVersion = { version: 'unwritten', committedAt: new Date(0).toISOString() };

/**
 * Changes the version inside a write transaction, as its last statement: the lock on this node makes writers wait for
 * each other, and taken last it is held shortly and never while waiting for another lock.
 */
export async function changeVersion(transaction: ManagedTransaction): Promise<DataVersion> {
  const next: DataVersion = { version: randomUUID(), committedAt: new Date().toISOString() };
  await transaction.run(`MERGE (v:${VERSION_LABEL} {id: 'graph'}) SET v.version = $version, v.committedAt = $committedAt`, next);
  return next;
}

export async function readVersion(driver: Driver, config: QueryConfig): Promise<DataVersion> {
  const { records } = await driver.executeQuery(
    `MATCH (v:${VERSION_LABEL} {id: 'graph'}) RETURN v.version AS version, v.committedAt AS committedAt`,
    {},
    config,
  );
  return (records[0]?.toObject() as DataVersion | undefined) ?? unwritten;
}
