import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import './end-with-parent.ts';
import { connectToNeo4j } from './neo4j-connection.ts';

/** The part of the graph that the questions are about, in the library’s own terms. Ids are String, because it compares no ID. */
const typeDefs = `
  type Actor @node {
    id: String!
    kind: String!
    name: String! @alias(property: "nameFr")
    orderKey: String!
    country: [Country!]! @relationship(type: "IN_COUNTRY", direction: OUT)
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
  }
  type Participation @relationshipProperties {
    role: String!
  }
  type Project @node {
    id: String!
    title: String! @alias(property: "titleFr")
    orderKey: String!
    themes: [Theme!]! @relationship(type: "HAS_THEME", direction: OUT)
    participants: [Actor!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
  }
  type Theme @node {
    id: String!
    label: String! @alias(property: "labelFr")
    orderKey: String!
    projects: [Project!]! @relationship(type: "HAS_THEME", direction: IN)
  }
  type Country @node {
    id: String!
    name: String! @alias(property: "nameFr")
  }
`;

const { driver, database, address } = connectToNeo4j();
// Comparing texts is off unless it is asked for, and the list begins after a name.
const filters = { String: { GT: true, GTE: true } } as const;
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters } }).getSchema();
const apollo = new ApolloServer({ schema, persistedQueries: false });
await apollo.start();

const context = { sessionConfig: { database } };
const server = fastify();
server.post('/graphql', fastifyApolloHandler(apollo, { context: () => Promise.resolve(context) }));
server.get('/health/ready', () => ({ ready: true }));
await server.listen(address);
