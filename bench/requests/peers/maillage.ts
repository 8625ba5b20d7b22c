import { encodeCursor } from '../../../src/compile/cursor.ts';
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

/** Every answer is computed: a question that comes again would say nothing of what computing it takes. */
const computing = { MAILLAGE_ANSWERS_MB: '0' };

export const maillageOnNeo4j: Peer = {
  name: 'Maillage on Neo4j',
  description:
    'this API as `maillage serve` runs it, with Neo4j below, each answer computed (`MAILLAGE_ANSWERS_MB=0`). Points and pages of lists that wait at the same time go to Neo4j together, as one statement',
  server: 'maillage',
  engine: 'neo4j',
  environment: computing,
  ...asked,
};

export const maillageKept: Peer = {
  name: 'Maillage on Neo4j, kept answers',
  description:
    'the same with its default settings: as nothing is written meanwhile, each question is computed once and then answered from memory, after asking Neo4j once a second whether the data changed. The best case, and no part of any target',
  server: 'maillage',
  engine: 'neo4j',
  ...asked,
};

export const maillageEmbedded: Peer = {
  name: 'Maillage, embedded',
  description: 'this API as `maillage serve` runs it, with the embedded engine in the same process, each answer computed',
  server: 'maillage',
  engine: 'embedded',
  environment: computing,
  ...asked,
};
