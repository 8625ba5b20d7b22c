import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCodes, MaillageError } from '../errors.ts';
import { LimitExceeded } from './limits/limit-exceeded.ts';
import { limits } from './limits/limits.ts';

/** Codes that GraphQL itself gives to requests it cannot run: they are kept as clients know them. */
export const graphqlCodes: Readonly<Record<string, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
};

const statuses: Readonly<Record<string, number>> = { ...graphqlCodes, ...errorCodes };

export interface ErrorLog {
  error(details: { readonly errorId: string; readonly err: unknown }, message: string): void;
}

/** The one place that decides how an error looks to a client. What nobody meant to show is replaced by an id found in the log. */
export function answerError(thrown: unknown, log: ErrorLog, formatted?: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = shown(thrown);
  const errorId = statusOfCode(extensions.code) >= 500 ? randomUUID() : undefined;
  if (errorId !== undefined) log.error({ errorId, err: causeOf(thrown) }, message);
  return {
    message,
    ...(formatted?.locations && { locations: formatted.locations }),
    ...(formatted?.path && { path: formatted.path }),
    extensions: { ...extensions, ...(errorId !== undefined && { errorId }) },
  };
}

/** The HTTP status of an answer without data. With data, a GraphQL answer is 200 whatever is missing from it. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  return Math.max(400, ...errors.map(({ extensions }) => statusOfCode(extensions?.['code'])));
}

function statusOfCode(code: unknown): number {
  return (typeof code === 'string' ? statuses[code] : undefined) ?? 500;
}

interface Shown {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
}

function shown(thrown: unknown): Shown {
  const cause = causeOf(thrown);
  if (isTooManyTokens(thrown)) return shownOurs(new LimitExceeded('tokens', limits.tokens.most));
  if (cause instanceof MaillageError) return shownOurs(cause);
  if (thrown instanceof GraphQLError && isMeantForClients(thrown)) return shownAsIs(thrown);
  return shownOurs(new MaillageError('INTERNAL', 'Something went wrong inside Maillage'));
}

function shownOurs(error: MaillageError): Shown {
  const { code, message, where, remedy } = error;
  const limit = error instanceof LimitExceeded ? { limit: error.limit, most: error.most } : {};
  return { message, extensions: { code, ...defined({ where, remedy }), ...limit } };
}

function shownAsIs({ message, extensions }: GraphQLError): Shown {
  const { code, where, remedy } = extensions;
  return { message, extensions: { code: String(code), ...defined({ where, remedy }) } };
}

function defined(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/** GraphQL wraps what is thrown below it, sometimes more than once. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** Whoever gave a known code chose the message; INTERNAL says that nobody did. */
function isMeantForClients({ extensions }: GraphQLError): boolean {
  const { code } = extensions;
  return typeof code === 'string' && code !== 'INTERNAL' && Object.hasOwn(statuses, code);
}

/** graphql-js counts tokens while it parses and gives its error no code of its own; a test holds the sentence. */
function isTooManyTokens(error: unknown): boolean {
  return error instanceof GraphQLError && /\d+ tokens\. Parsing aborted\.$/.test(error.message);
}
