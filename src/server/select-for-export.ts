import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Api } from '../api/api.ts';
import type { Selection, TableType } from '../export/export-source.ts';
import type { ReadOptions } from '../graph/graph-store.ts';
import type { Filter } from './export-filter.ts';
import { checkOperation } from './limits/check-operation.ts';
import type { Allowance } from './limits/limits.ts';
import { meantError } from './meant-error.ts';

/** Kept, so that the API finds their plans again. */
const documents: Readonly<Record<TableType, DocumentNode>> = {
  actors: parse('query ($filter: ActorFilter!, $first: Int!) { actors(filter: $filter, first: $first) { nodes { id } } }'),
  projects: parse('query ($filter: ProjectFilter!, $first: Int!) { projects(filter: $filter, first: $first) { nodes { id } } }'),
};

const advice = { where: 'filter', remedy: 'The criteria are those of ActorFilter and ProjectFilter in the API.' } as const;

/** All that there are: the largest Int of GraphQL. */
const ALL = 2 ** 31 - 1;

/**
 * Asks the API itself what a filter keeps, so that it means the same in an export. One statement, so that what is written
 * meanwhile cannot be half in it. Rejects with BAD_REQUEST when the filter is none of the API's, and with LIMIT_EXCEEDED.
 */
export async function selectForExport(
  api: Api,
  { type, filter }: { readonly type: TableType; readonly filter: Filter },
  allowance: Allowance,
  options: ReadOptions = {},
): Promise<Selection> {
  const document = documents[type];
  const [operation] = document.definitions.filter(isOperation);
  // The filter is held to the limits; the number of results is not, since they are sent bit by bit.
  if (operation !== undefined)
    checkOperation({ schema: api.schema, document, operation, variables: { filter, first: 1 } }, allowance);
  const answer = await api.execute({ document, variables: { filter, first: ALL }, mostTextHits: ALL, ...options });
  if (answer.errors !== undefined && answer.errors.length > 0) throw meantError(answer.errors, advice);
  const { nodes } = (answer.data as unknown as Record<TableType, { readonly nodes: readonly { readonly id: string }[] }>)[type];
  return { type, filter, ids: nodes.map(({ id }) => id) };
}

function isOperation(definition: DocumentNode['definitions'][number]): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
