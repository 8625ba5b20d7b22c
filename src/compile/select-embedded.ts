import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { Property } from '../ontology/ontology.ts';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import type { Complete, Fragment } from './fragment.ts';

/** An object stored as properties of its owner; null unless its first property is there. */
export function selectEmbedded(
  compilation: Compilation,
  variable: string,
  use: FieldUse,
  properties: readonly Property[],
): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const positions = Object.keys(type.getFields());
  const parts = collectFields(compilation.document, type, subselections(use)).map(({ responseKey, definition }) => ({
    responseKey,
    position: positions.indexOf(definition.name),
  }));
  const complete: Complete = (raw) => {
    const values = raw as readonly unknown[];
    if (values[0] === null || values[0] === undefined) return null;
    return Object.fromEntries(
      parts.map(({ responseKey, position }) => [responseKey, position < 0 ? type.name : values[position]]),
    );
  };
  return { clauses: [], expression: `[${properties.map(({ name }) => `${variable}.${name}`).join(', ')}]`, complete };
}
