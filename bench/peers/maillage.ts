import { encodeCursor } from '../../src/compile/cursor.ts';
import type { Operation } from '../questions.ts';
import { graphqlRequest, type Peer } from './peer.ts';

const participants = 'participants(first: 10) { edges { role node { id name } } }';

const documents: Readonly<Record<Operation, string>> = {
  point: 'query ($id: ID!) { answer: actor(id: $id) { id name kind country { name } } }',
  profile: `query ($id: ID!) {
    answer: actor(id: $id) {
      id name kind
      participations(first: 10) { edges { node { id title themes { id label } ${participants} } } }
    }
  }`,
  themePage: `query ($id: ID!) {
    answer: theme(id: $id) { id label projects(first: 20, includeNarrower: false) { edges { node { id title ${participants} } } } }
  }`,
  list: 'query ($after: String!) { answer: actors(first: 50, after: $after) { edges { node { id name kind } } } }',
};

const asked: Pick<Peer, 'request' | 'read'> = {
  request: ({ operation, id, orderKey }) =>
    graphqlRequest(documents[operation], operation === 'list' ? { after: encodeCursor([orderKey, id]) } : { id }),
  read: (_, answer) => (answer as { data: { answer: unknown } }).data.answer,
};

export const maillageOnNeo4j: Peer = {
  name: 'Maillage on Neo4j',
  description: 'this API as `maillage serve` runs it, with Neo4j below',
  server: 'maillage',
  engine: 'neo4j',
  ...asked,
};

export const maillageEmbedded: Peer = {
  name: 'Maillage, embedded',
  description: 'this API as `maillage serve` runs it, with the embedded engine in the same process',
  server: 'maillage',
  engine: 'embedded',
  ...asked,
};
