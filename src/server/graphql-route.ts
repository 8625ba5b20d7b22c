import type { Socket } from 'node:net';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
  RouteHandlerMethod,
} from 'fastify';
import { MaillageError } from '../errors.ts';
import { GRAPHIQL_PATH } from './graphiql.ts';
import { COST_HEADER, type GraphqlServer, type RequestContext } from './graphql-server.ts';

/** Kinds of `accept` header that are told apart; there are as many as kinds of client. */
const MOST_CONTENT_TYPES = 100;

interface GraphqlRoute {
  readonly Reply: string;
}

type Handler = RouteHandlerMethod<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, GraphqlRoute>;
type Request = FastifyRequest<GraphqlRoute>;
type Reply = FastifyReply<GraphqlRoute>;
type Answer = (request: Request, reply: Reply) => Promise<string>;

/** /graphql: turns questions away until `graphql` has started. A failure to start is for the caller of `graphql` to tell. */
export function addGraphqlRoute(server: FastifyInstance, graphql: Promise<GraphqlServer>): void {
  let answer: Answer | undefined;
  graphql.then(
    (started) => (answer = answerThrough(server, started)),
    () => undefined,
  );
  server.route<GraphqlRoute>({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => {
      if (asksForPage(request)) return void reply.redirect(GRAPHIQL_PATH);
      if (answer === undefined) throw notStarted();
      return answer(request, reply);
    },
  });
}

function answerThrough(server: FastifyInstance, { apollo, quick }: GraphqlServer): Answer {
  const contentTypes = new ContentTypes();
  return async (request, reply) => {
    const signal = goneSignal(request.raw.socket);
    const contentType = request.method === 'POST' ? contentTypes.known(request) : undefined;
    const quickly = contentType === undefined ? undefined : await quick.answer(request.body, signal);
    if (contentType !== undefined && quickly !== undefined && 'sent' in quickly) {
      reply.headers({ 'content-type': contentType, [COST_HEADER]: String(quickly.sent.cost) });
      return quickly.sent.text;
    }
    const context = { signal, ...(quickly !== undefined && 'failed' in quickly && { answered: quickly.failed }) };
    const handle: Handler = fastifyApolloHandler<RequestContext>(apollo, { context: () => Promise.resolve(context) });
    const text = (await handle.call(server, request, reply)) as string;
    if (request.method === 'POST') contentTypes.learn(request, reply);
    return text;
  };
}

/** Apollo Server chooses the content type of an answer by the header `accept`; its choices are few, and kept. */
class ContentTypes {
  readonly #chosen = new Map<string, string>();

  known({ headers }: Request): string | undefined {
    return this.#chosen.get(headers.accept ?? '');
  }

  learn({ headers }: Request, reply: Reply): void {
    const chosen = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof chosen === 'string' && this.#chosen.size < MOST_CONTENT_TYPES) {
      this.#chosen.set(headers.accept ?? '', chosen);
    }
  }
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

/** Signals by connection. */
const goneSignals = new WeakMap<Socket, AbortSignal>();

/** Aborted when the client is gone: when its connection ends. All requests of a connection share it, for it takes 4 µs to make. */
function goneSignal(connection: Socket): AbortSignal {
  const known = goneSignals.get(connection);
  if (known !== undefined) return known;
  const controller = new AbortController();
  if (connection.destroyed) controller.abort();
  else connection.once('close', () => controller.abort());
  goneSignals.set(connection, controller.signal);
  return controller.signal;
}
