import type { Writable } from 'node:stream';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
  RouteHandlerMethod,
} from 'fastify';
import { MaillageError } from '../errors.ts';
import { GRAPHIQL_PATH } from './graphiql.ts';
import type { GraphqlServer, RequestContext } from './graphql-server.ts';

interface GraphqlRoute {
  readonly Reply: string;
}

type Handler = RouteHandlerMethod<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, GraphqlRoute>;

/** /graphql: turns questions away until `graphql` has started. A failure to start is for the caller of `graphql` to tell. */
export function addGraphqlRoute(server: FastifyInstance, graphql: Promise<GraphqlServer>): void {
  let answer: Handler | undefined;
  const use = (started: GraphqlServer) => {
    answer = fastifyApolloHandler<RequestContext>(started, {
      context: (_request, reply) => Promise.resolve({ signal: goneSignal(reply.raw) }),
    });
  };
  graphql.then(use, () => undefined);
  server.route<GraphqlRoute>({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => {
      if (asksForPage(request)) return void reply.redirect(GRAPHIQL_PATH);
      if (answer === undefined) throw notStarted();
      return answer.call(server, request, reply);
    },
  });
}

function notStarted(): MaillageError {
  return new MaillageError('STORE_UNAVAILABLE', 'Maillage is starting', {
    remedy: 'Ask again in a moment; /health/ready says when.',
  });
}

/** A browser that opens the address, as opposed to a client that sends a question. */
function asksForPage({ method, query, headers }: FastifyRequest<GraphqlRoute>): boolean {
  const asks = typeof query === 'object' && query !== null && 'query' in query;
  return method === 'GET' && !asks && (headers.accept ?? '').includes('text/html');
}

/** `close` comes after every answer too; only before its end does it mean that the client went away. */
function goneSignal(answer: Writable): AbortSignal {
  const controller = new AbortController();
  answer.once('close', () => {
    if (!answer.writableFinished) controller.abort();
  });
  return controller.signal;
}
