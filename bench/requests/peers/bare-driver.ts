import type { Peer } from './peer.ts';

export const bareDriver: Peer = {
  name: 'bare driver',
  description:
    'statements written by hand for exactly these questions, sent by neo4j-driver from a Fastify route that answers plain JSON',
  server: 'bare-driver',
  engine: 'neo4j',
  request: ({ operation, id, orderKey }) => ({
    path: `/${operation}`,
    body: JSON.stringify(operation === 'list' ? { id, orderKey } : { id }),
  }),
  read: (_, answer) => answer,
};
