import { parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Api } from '../src/api/api.ts';
import { createApi } from '../src/api/create-api.ts';
import type { GraphStore, Statement } from '../src/graph/graph-store.ts';
import { seedStore } from '../src/ingest/seed.ts';
import { readOntology } from '../src/ontology/read-ontology.ts';

/** The API over a store, with the statements that it ran. */
export interface WatchedApi {
  readonly api: Api;
  readonly statements: Statement[];
  /** Asks a valid operation; the answer as JSON sees it. */
  ask(query: string | DocumentNode, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

export function watchedApi(store: GraphStore): WatchedApi {
  const statements: Statement[] = [];
  const watched: GraphStore = {
    engine: store.engine,
    capabilities: store.capabilities,
    setUp: (rules) => store.setUp(rules),
    read: (statement, options) => {
      statements.push(statement);
      return store.read(statement, options);
    },
    write: (work) => store.write(work),
    search: (request) => store.search(request),
    version: () => store.version(),
    onCommit: (listener) => store.onCommit(listener),
    close: () => store.close(),
  };
  const api = createApi({ store: watched });
  return {
    api,
    statements,
    async ask(query, variables = {}) {
      const document = typeof query === 'string' ? parse(query) : query;
      const problems = validate(api.schema, document);
      if (problems.length > 0) return { errors: problems };
      const answer = await api.execute({ document, variables });
      return JSON.parse(JSON.stringify(answer)) as ExecutionResult;
    },
  };
}

/** The API over a store that holds the seed. */
export async function seededApi(store: GraphStore): Promise<WatchedApi> {
  await seedStore(store, readOntology().ontology);
  return watchedApi(store);
}
