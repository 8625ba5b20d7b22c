import {
  getNamedType,
  isIntrospectionType,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from '../compile/collect-fields.ts';

const answers = new WeakMap<DocumentNode, boolean>();

/** Whether a document asks for `__schema` or `__type` anywhere. */
export function asksIntrospection(document: DocumentNode): boolean {
  const known = answers.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, { Field: ({ name }) => void (asks ||= name.value === '__schema' || name.value === '__type') });
  answers.set(document, asks);
  return asks;
}

/** The operation with nothing but its introspection fields: what graphql-js answers from the schema alone. */
export function introspectionPart(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: { readonly [name: string]: unknown },
): DocumentNode {
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || definition.name?.value === operationName),
  );
  const query = schema.getQueryType();
  if (operation === undefined || query === null || query === undefined) return { ...document, definitions: [] };
  const context = { schema, variables, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
  const asked = collectFields(context, query, [operation.selectionSet]).filter(({ definition }) =>
    isIntrospectionType(getNamedType(definition.type)),
  );
  const selectionSet = { kind: Kind.SELECTION_SET, selections: asked.flatMap(({ nodes }) => nodes) } as const;
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments] };
}
