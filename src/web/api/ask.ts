import type { TypedDocumentString } from '../generated/operations.ts';
import { AnswerFailure, failureOf, type ApiError } from './answer-failure.ts';

interface ApiAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ApiError[];
}

/** Asks the API on this server, the only door to the graph. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const { data, errors } = await read<Data>(response);
  const error = errors?.[0];
  if (error !== undefined) throw failureOf(error);
  if (data === undefined || data === null) throw new AnswerFailure('failed', `HTTP ${response.status}`);
  return data;
}

async function send(body: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AnswerFailure('unreachable', String(error));
  }
}

async function read<Data>(response: Response): Promise<ApiAnswer<Data>> {
  try {
    return (await response.json()) as ApiAnswer<Data>;
  } catch {
    // A proxy in between answers in a form of its own.
    throw new AnswerFailure(
      response.status === 502 || response.status === 503 ? 'starting' : 'failed',
      `HTTP ${response.status}`,
    );
  }
}
