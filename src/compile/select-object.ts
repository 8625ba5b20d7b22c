import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { identity, readObject, Tuple, type Complete, type Entry, type Fragment } from './fragment.ts';

/** An object that is no node of the graph, put together from what `fieldOf` gives for each of its fields. */
export function selectObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  fieldOf: (use: FieldUse) => Fragment,
): Fragment {
  const tuple = new Tuple();
  const clauses: string[] = [];
  const entries = collectFields(compilation.document, type, selectionSets).map((use): Entry => {
    if (use.definition.name === '__typename') return [use.responseKey, () => type.name];
    const field = fieldOf(use);
    clauses.push(...field.clauses);
    return [use.responseKey, tuple.add(field.expression, field.complete)];
  });
  return { clauses, expression: tuple.expression, complete: (raw) => readObject(entries, raw) };
}

/** A value that is one expression over variables at hand. */
export function plain(expression: string, complete: Complete = identity): Fragment {
  return { clauses: [], expression, complete };
}
