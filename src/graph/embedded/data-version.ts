import { randomUUID } from 'node:crypto';
import type { GrafeoDB } from '@grafeo-db/js';
import type { DataVersion, WriteTransaction } from '../graph-store.ts';

/** The version is part of the graph, so that it changes with the data or not at all, and outlives the process. */
const SET_VERSION = `
  MERGE (v:GraphVersion {id: 'graph'})
  SET v.version = $version, v.committedAt = $committedAt`;

export async function changeVersion(transaction: WriteTransaction): Promise<DataVersion> {
  const next = { version: randomUUID(), committedAt: new Date().toISOString() };
  await transaction.run({ text: SET_VERSION, parameters: next });
  return next;
}

export async function readVersion(database: GrafeoDB): Promise<DataVersion | undefined> {
  const result = await database.executeCypher(
    "MATCH (v:GraphVersion {id: 'graph'}) WHERE v.version IS NOT NULL RETURN v.version AS version, v.committedAt AS committedAt",
  );
  const row = result.toArray()[0];
  return row === undefined ? undefined : { version: String(row['version']), committedAt: String(row['committedAt']) };
}
