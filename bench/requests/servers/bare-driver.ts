import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import type { Operation } from '../questions.ts';
import './end-with-parent.ts';
import { connectToNeo4j } from './neo4j-connection.ts';

const participants = `CALL (project) {
  MATCH (project)<-[p:PARTICIPATES_IN]-(actor:Actor)
  WITH p, actor ORDER BY actor.orderKey, actor.id LIMIT 10
  RETURN collect({role: p.role, node: actor{.id, name: actor.nameFr}}) AS participants
}`;

const statements: Readonly<Record<Operation, string>> = {
  point: `MATCH (actor:Actor {id: $id})
    RETURN actor{.id, name: actor.nameFr, .kind, country: head([(actor)-[:IN_COUNTRY]->(country:Country) | country{name: country.nameFr}])} AS answer`,
  profile: `MATCH (actor:Actor {id: $id})
    CALL (actor) {
      MATCH (actor)-[:PARTICIPATES_IN]->(project:Project)
      WITH project ORDER BY project.orderKey, project.id LIMIT 10
      CALL (project) {
        MATCH (project)-[:HAS_THEME]->(theme:Theme)
        WITH theme ORDER BY theme.orderKey, theme.id
        RETURN collect(theme{.id, label: theme.labelFr}) AS themes
      }
      ${participants}
      RETURN collect({node: project{.id, title: project.titleFr, themes: themes, participants: {edges: participants}}}) AS projects
    }
    RETURN actor{.id, name: actor.nameFr, .kind, participations: {edges: projects}} AS answer`,
  themePage: `MATCH (theme:Theme {id: $id})
    CALL (theme) {
      MATCH (theme)<-[:HAS_THEME]-(project:Project)
      WITH project ORDER BY project.orderKey, project.id LIMIT 20
      ${participants}
      RETURN collect({node: project{.id, title: project.titleFr, participants: {edges: participants}}}) AS projects
    }
    RETURN theme{.id, label: theme.labelFr, projects: {edges: projects}} AS answer`,
  list: `MATCH (actor:Actor)
    WHERE actor.orderKey >= $orderKey AND (actor.orderKey > $orderKey OR actor.id > $id)
    WITH actor ORDER BY actor.orderKey, actor.id LIMIT 50
    RETURN {edges: collect({node: actor{.id, name: actor.nameFr, .kind}})} AS answer`,
};

const { driver, database, address } = connectToNeo4j();
const server = fastify();

for (const [operation, statement] of Object.entries(statements)) {
  server.post<{ Body: Readonly<Record<string, string>> }>(`/${operation}`, async ({ body }) => {
    // An auto-commit transaction: one message there and one back, the least that the driver can do.
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(statement, body);
      return records[0]?.get('answer') as unknown;
    } finally {
      await session.close();
    }
  });
}
server.get('/health/ready', () => ({ ready: true }));
await server.listen(address);
