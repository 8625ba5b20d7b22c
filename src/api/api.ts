import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

export interface OperationRequest {
  /** Parsed and validated against `schema`. The same object for the same text makes its plan be found again. */
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly signal?: AbortSignal;
  /** Longest time the operation may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** Most nodes that a text filter takes over from full-text search; 10,000 when left out, since more say too little. */
  readonly mostTextHits?: number;
  /** Told how much of a long computation is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** The GraphQL API over one store: everything that the server, the CLI and the tests ask goes through `execute`. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** Errors come back in `errors` with `extensions.code`; it does not throw. */
  execute(request: OperationRequest): Promise<ExecutionResult>;
}
