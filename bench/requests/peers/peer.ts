import type { Operation, Question } from '../questions.ts';

export interface HttpRequest {
  readonly path: string;
  readonly body: string;
}

/** One of those compared: a server in a process of its own, and how it is asked over HTTP. */
export interface Peer {
  /** As the report names it. */
  readonly name: string;
  /** What answers, in words. */
  readonly description: string;
  /** File of its server under bench/requests/servers, without extension. */
  readonly server: string;
  readonly engine: 'neo4j' | 'embedded';
  /** Settings of its server besides those that lead to the graph. */
  readonly environment?: Readonly<Record<string, string>>;
  request(question: Question): HttpRequest;
  /** The data of an answer in the one form that the answers of all peers are compared in. */
  read(operation: Operation, answer: unknown): unknown;
}

/** A GraphQL request as clients send it: the document as text, what varies in variables. */
export function graphqlRequest(query: string, variables: Readonly<Record<string, unknown>>): HttpRequest {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}
