/** What the server tests share: the real server over the real API and a graph in memory, asked without a port. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { createApi } from '../../src/api/create-api.ts';
import type { Api } from '../../src/api/api.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { createServer, type Service } from '../../src/server/server.ts';

export interface Served {
  readonly server: FastifyInstance;
  /** Every line logged so far. */
  readonly log: readonly LogLine[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answered>;
}

export type LogLine = Readonly<Record<string, unknown>>;

export interface Answered {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly AnsweredError[];
  readonly text: string;
}

export interface AnsweredError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A graph in memory that holds the seed. */
export async function seededService(): Promise<Service> {
  const store = await openEmbeddedStore({});
  await seedStore(store, readOntology().ontology);
  return { store, api: await createApi({ store }) };
}

export async function serve(service: Promise<Service> | Service, timeoutMs = 15_000, answersBytes = 0): Promise<Served> {
  const log: LogLine[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line) as LogLine) });
  const { http, ready } = await createServer({ service: Promise.resolve(service), logger, timeoutMs, answersBytes });
  if (!(service instanceof Promise)) await ready;
  return { server: http, log, ask: async (query, variables) => answered(await post(http, { query, variables })) };
}

export function post(server: FastifyInstance, body: unknown): Promise<LightMyRequestResponse> {
  return server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
}

export function answered(response: LightMyRequestResponse): Answered {
  const { data, errors = [] } = response.json<{ data?: Answered['data']; errors?: AnsweredError[] }>();
  return { status: response.statusCode, headers: response.headers, data, errors, text: response.body };
}

export function firstCode({ errors }: Answered): unknown {
  return errors[0]?.extensions['code'];
}

/** The store with some of its methods replaced, to see what happens above when it fails. */
export function withStore(service: Service, change: Partial<GraphStore>): Service {
  const store: GraphStore = Object.assign(Object.create(service.store) as GraphStore, change);
  return { store, api: createApi({ store }) };
}

export function withApi({ store, api }: Service, execute: Api['execute']): Service {
  return { store, api: { schema: api.schema, execute } };
}
