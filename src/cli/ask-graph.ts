import { getOperationAST, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import { createApi } from '../api/create-api.ts';
import type { Api } from '../api/api.ts';
import { checkOperation } from '../server/limits/check-operation.ts';
import { openSeededStore } from '../server/open-store.ts';
import type { Settings } from '../server/settings.ts';
import { adviseWhenLocked } from './advise-when-locked.ts';
import { ownAllowance } from './own-allowance.ts';
import { seedProgress } from './progress.ts';
import type { Answer, Asked } from './read-question.ts';

/** Opens the graph, asks it, and closes it. */
export async function askGraph(settings: Settings, asked: Asked, onProgress?: (done: number) => void): Promise<Answer> {
  const store = await openSeededStore(settings, seedProgress()).catch(adviseWhenLocked);
  try {
    return await ask(createApi({ store }), asked, onProgress);
  } finally {
    await store.close();
  }
}

async function ask(
  api: Api,
  { query, operationName, variables }: Asked,
  onProgress: ((done: number) => void) | undefined,
): Promise<Answer> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [shown(document, 'GRAPHQL_PARSE_FAILED')] };
  const mistakes = validate(api.schema, document);
  if (mistakes.length > 0) return { errors: mistakes.map((mistake) => shown(mistake, 'GRAPHQL_VALIDATION_FAILED')) };
  const operation = getOperationAST(document, operationName);
  if (operation) checkOperation({ schema: api.schema, document, operation, variables }, ownAllowance);
  const { data, errors } = await api.execute({
    document,
    operationName,
    variables,
    ...(onProgress !== undefined && { onProgress }),
  });
  return { ...(data !== undefined && { data }), ...(errors !== undefined && { errors: errors.map((error) => shown(error)) }) };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function shown({ message, extensions }: GraphQLError, code?: string): { message: string; extensions: Record<string, unknown> } {
  return { message, extensions: { ...(code !== undefined && { code }), ...extensions } };
}
