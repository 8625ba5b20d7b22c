import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { Property } from '../ontology/ontology.ts';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { readObject, type Complete, type Entry, type Fragment } from './fragment.ts';

/** An object stored as properties of its owner; null unless its first property is there. */
export function selectEmbedded(
  compilation: Compilation,
  variable: string,
  use: FieldUse,
  properties: readonly Property[],
): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const positions = Object.keys(type.getFields());
  const entries = collectFields(compilation.document, type, subselections(use)).map(({ responseKey, definition }): Entry => {
    const position = positions.indexOf(definition.name);
    return [responseKey, (raw) => (position < 0 ? type.name : (raw as readonly unknown[])[position])];
  });
  const complete: Complete = (raw) => {
    const [first] = raw as readonly unknown[];
    return first === null || first === undefined ? null : readObject(entries, raw);
  };
  return { clauses: [], expression: `[${properties.map(({ name }) => `${variable}.${name}`).join(', ')}]`, complete };
}
