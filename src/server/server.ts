import cors from '@fastify/cors';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Api } from '../api/api.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { addExplorer } from './explorer.ts';
import { addCrosstabExport, addExport } from './export-route.ts';
import { addGraphiql } from './graphiql.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { COST_HEADER, startGraphqlServer } from './graphql-server.ts';
import { addHealth } from './health.ts';
import { answerHttpError, answerNotFound } from './http-errors.ts';
import { KeptAnswers } from './kept-answers.ts';
import { limits } from './limits/limits.ts';
import { RequestLog } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** What the server serves, once it is open. */
export interface Service {
  readonly store: GraphStore;
  readonly api: Api;
}

export interface ServerOptions {
  /** May still be opening, or seeding: until then /health/ready and /graphql answer 503. */
  readonly service: Promise<Service>;
  readonly logger: FastifyBaseLogger;
  readonly timeoutMs: number;
  /** Memory for kept answers; with 0 each answer is computed. */
  readonly answersBytes: number;
}

export interface Server {
  /** Not listening yet. Closing it lets running requests end and leaves the store open. */
  readonly http: FastifyInstance;
  /** Resolves when questions are answered; rejects when they never will be. */
  readonly ready: Promise<void>;
}

/** Time for a client to send its whole request. */
const REQUEST_MS = 30_000;

/** Time that a client of an export may take nothing of it. */
const STALL_MS = 60_000;

export async function createServer({ service, logger, timeoutMs, answersBytes }: ServerOptions): Promise<Server> {
  const graphql = service.then(({ api, store }) => {
    const kept = answersBytes === 0 ? undefined : new KeptAnswers(store, answersBytes);
    return startGraphqlServer({ api, kept, logger, timeoutMs });
  });
  let opened: Service | undefined;
  const ready = Promise.all([service, graphql]).then(([answering]) => {
    opened = answering;
  });
  // Whoever awaits `ready` hears of a failure; a server closed before that has nobody to tell.
  ready.catch(() => undefined);
  const http = fastify({
    loggerInstance: logger,
    logController: new RequestLog(),
    bodyLimit: limits.requestBytes.most,
    requestTimeout: REQUEST_MS,
    forceCloseConnections: 'idle',
  });
  http.setErrorHandler(answerHttpError);
  http.setNotFoundHandler(answerNotFound);
  // Anyone may read from any page; nothing here depends on who asks, so no cookie or password is ever taken.
  await http.register(cors, { origin: '*', methods: ['GET', 'HEAD', 'POST'], exposedHeaders: [COST_HEADER] });
  addSecurityHeaders(http);

  addHealth(http, () => opened?.store);
  addGraphqlRoute(http, graphql);
  const exportLimits = { timeoutMs, stallMs: STALL_MS };
  addExport(http, () => opened, exportLimits);
  addCrosstabExport(http, () => opened, exportLimits);
  await addGraphiql(http);
  await addExplorer(http);
  return { http, ready };
}
