import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Api } from '../api/api.ts';
import type { Answer, KeptAnswers } from './kept-answers.ts';
import type { KnownCosts } from './limits/known-costs.ts';

/** A parsed document takes 40 bytes for a character of its text: these take 40 MB at most. */
const MOST_DOCUMENTS = 500;
const MOST_CHARACTERS = 1_000_000;

/** What is left to do with an operation that was executed: to send its answer, or to tell its errors. */
export type QuickAnswer = { readonly sent: Answer } | { readonly failed: ExecutionResult };

export interface QuickAnswersOptions {
  readonly api: Api;
  readonly costs: KnownCosts;
  /** Left out when each answer is to be computed. */
  readonly kept?: KeptAnswers | undefined;
  readonly timeoutMs: number;
}

/**
 * Answers a plain request for a document that Apollo Server has parsed, validated and let through before. Apollo does the
 * rest of its work for each request anew, from hashing the text to calling plugins: 34 µs in a loop over a small question, and
 * several times that in a busy server, where this takes 6. Whatever is not plain (another form of body, an operation to
 * refuse) is left to Apollo, so its rules hold and stand in one place.
 */
export class QuickAnswers {
  readonly #api: Api;
  readonly #costs: KnownCosts;
  readonly #kept: KeptAnswers | undefined;
  readonly #timeoutMs: number;
  readonly #documents = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  constructor({ api, costs, kept, timeoutMs }: QuickAnswersOptions) {
    this.#api = api;
    this.#costs = costs;
    this.#kept = kept;
    this.#timeoutMs = timeoutMs;
  }

  /** Takes note of a document that is valid against the schema. */
  remember(text: string, document: DocumentNode): void {
    this.#documents.set(text, document);
  }

  /** Undefined when the request is for Apollo Server; the body is JSON. */
  async answer(body: unknown, signal: AbortSignal): Promise<QuickAnswer | undefined> {
    const asked = plainRequest(body);
    const document = asked === undefined ? undefined : this.#documents.get(asked.query);
    if (asked === undefined || document === undefined) return undefined;
    const { operationName, variables } = asked;
    const cost = this.#costWithinLimits(document, operationName, variables);
    if (cost === undefined) return undefined;
    let failed: ExecutionResult | undefined;
    const compute = async (): Promise<Answer | undefined> => {
      const result = await this.#api.execute({ document, operationName, variables, signal, timeoutMs: this.#timeoutMs });
      if (result.errors === undefined) return { text: `${JSON.stringify(result)}\n`, cost };
      failed = result;
      return undefined;
    };
    const sent = await (this.#kept === undefined ? compute() : this.#kept.get(keyOf(asked), compute));
    if (sent !== undefined) return { sent };
    return failed === undefined ? undefined : { failed };
  }

  #costWithinLimits(document: DocumentNode, operationName: string | undefined, variables: Variables): number | undefined {
    const operation = getOperationAST(document, operationName);
    if (operation === null || operation === undefined) return undefined;
    try {
      return this.#costs.costOf({ schema: this.#api.schema, document, operation, variables });
    } catch {
      return undefined;
    }
  }
}

type Variables = Readonly<Record<string, unknown>> | undefined;

interface PlainRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
}

/** One operation as nearly all clients send it; undefined for what else GraphQL over HTTP allows or forbids. */
function plainRequest(body: unknown): PlainRequest | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function keyOf({ query, operationName, variables }: PlainRequest): string {
  return JSON.stringify([operationName, variables, query]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
