import neo4j, { type Driver } from 'neo4j-driver';
import { readSettings } from '../../../src/server/settings.ts';

export interface Neo4jConnection {
  readonly driver: Driver;
  readonly database: string;
  /** Where the server is to listen. */
  readonly address: { readonly port: number; readonly host: string };
}

/** Reads the same environment variables as Maillage's own server, and sets up the driver as Maillage does. */
export function connectToNeo4j(): Neo4jConnection {
  const { port, host, neo4j: settings } = readSettings();
  if (settings === undefined) throw new Error('NEO4J_URI is not set');
  const { uri, user, password, database } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
  return { driver, database, address: { port, host } };
}
