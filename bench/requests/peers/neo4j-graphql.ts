import type { Operation } from '../questions.ts';
import { graphqlRequest, type Peer } from './peer.ts';

const byName = '[{ orderKey: ASC }, { id: ASC }]';
const byNodeName = '[{ node: { orderKey: ASC } }, { node: { id: ASC } }]';
// A role is a property of the relationship, which this library shows in connections only.
const participants = `participants: participantsConnection(first: 10, sort: ${byNodeName}) {
  edges { properties { role } node { id name } }
}`;

/**
 * The list is asked by a filter and not by the library's own cursors: these are offsets, which read and throw away all
 * that comes before. Nested lists are plain fields where no property of a relationship is asked for, because a
 * connection collects all of its nodes to count them.
 */
const documents: Readonly<Record<Operation, string>> = {
  point: 'query ($id: String!) { answer: actors(where: { id: { eq: $id } }) { id name kind country { name } } }',
  profile: `query ($id: String!) {
    answer: actors(where: { id: { eq: $id } }) {
      id name kind
      projects(limit: 10, sort: ${byName}) { id title themes(sort: ${byName}) { id label } ${participants} }
    }
  }`,
  themePage: `query ($id: String!) {
    answer: themes(where: { id: { eq: $id } }) { id label projects(limit: 20, sort: ${byName}) { id title ${participants} } }
  }`,
  list: `query ($orderKey: String!, $id: String!) {
    answer: actors(
      where: { orderKey: { gte: $orderKey }, OR: [{ orderKey: { gt: $orderKey } }, { id: { gt: $id } }] }
      sort: ${byName}
      limit: 50
    ) { id name kind }
  }`,
};

export const neo4jGraphql: Peer = {
  name: '@neo4j/graphql',
  description: 'the GraphQL library of Neo4j, in Apollo Server on Fastify, with types for the same graph',
  server: 'neo4j-graphql',
  engine: 'neo4j',
  request: ({ operation, id, orderKey }) =>
    graphqlRequest(documents[operation], operation === 'list' ? { id, orderKey } : { id }),
  read: (operation, answer) => shapes[operation]((answer as { data: { answer: Found[] } }).data.answer),
};

interface Found {
  readonly projects?: readonly Found[];
  readonly country?: readonly Found[];
  readonly participants?: { readonly edges: readonly { readonly properties: { readonly role: string }; readonly node: Found }[] };
}

const shapes: Readonly<Record<Operation, (found: readonly Found[]) => unknown>> = {
  point: ([actor]) => ({ ...actor, country: actor?.country?.[0] ?? null }),
  profile: ([actor]) => {
    const { projects, ...own } = actor ?? {};
    return { ...own, participations: { edges: projects?.map(projectEdge) } };
  },
  themePage: ([theme]) => ({ ...theme, projects: { edges: theme?.projects?.map(projectEdge) } }),
  list: (actors) => ({ edges: actors.map((node) => ({ node })) }),
};

function projectEdge(project: Found): unknown {
  const edges = project.participants?.edges.map(({ properties: { role }, node }) => ({ role, node }));
  return { node: { ...project, participants: { edges } } };
}
