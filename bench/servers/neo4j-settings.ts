import { readSettings, type Neo4jSettings, type Settings } from '../../src/server/settings.ts';

/** Where to listen and which Neo4j to ask, from the same environment variables as Maillage's own server. */
export function neo4jSettings(): Pick<Settings, 'port' | 'host'> & Neo4jSettings {
  const { port, host, neo4j } = readSettings();
  if (neo4j === undefined) throw new Error('NEO4J_URI is not set');
  return { port, host, ...neo4j };
}
