import { emptyDatabase } from './empty-database.ts';

/** Ends a server of the run's own, or leaves the database at NEO4J_URI empty, as it was found. */
export default async function leaveNeo4j(): Promise<void> {
  const running = globalThis.maillageTestNeo4j;
  if (running === undefined) return;
  running.turns.close();
  if (!running.own) return emptyDatabase();
  const server = await running.server()?.catch(() => undefined);
  await server?.stop();
}
