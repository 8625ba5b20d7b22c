import type { GraphQLObjectType } from 'graphql';
import type { FieldMapping } from '../ontology/ontology.ts';
import type { Compilation } from './compilation.ts';

/** A field of an interface is mapped once, on the interface: `Actor.name` serves `LocalGovernment.name`. */
export function mappingOf({ ontology }: Compilation, type: GraphQLObjectType, field: string): FieldMapping {
  const owners = [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field}`);
  const mapping = owners.map((owner) => ontology.fields.get(owner)).find((candidate) => candidate !== undefined);
  if (mapping === undefined) throw new TypeError(`[select-field] ${type.name}.${field} has no mapping`);
  return mapping;
}
