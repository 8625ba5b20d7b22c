import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { identity, mapLiteral, type Complete, type Fragment, type RawMap } from './fragment.ts';

/** An object that is no node of the graph, put together from what `fieldOf` gives for each of its fields. */
export function selectObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  fieldOf: (use: FieldUse) => Fragment,
): Fragment {
  const parts = collectFields(compilation.document, type, selectionSets).map((use) =>
    use.definition.name === '__typename'
      ? { key: use.responseKey, ...plain('null', () => type.name) }
      : { key: use.responseKey, ...fieldOf(use) },
  );
  return {
    clauses: parts.flatMap(({ clauses }) => clauses),
    expression: mapLiteral(parts.map(({ key, expression }) => [key, expression])),
    complete: (raw) => Object.fromEntries(parts.map(({ key, complete }) => [key, complete((raw as RawMap)[key])])),
  };
}

/** A value that is one expression over variables at hand. */
export function plain(expression: string, complete: Complete = identity): Fragment {
  return { clauses: [], expression, complete };
}
