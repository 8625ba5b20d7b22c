import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  isUnionType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readSchemaDocument } from './read-schema.ts';

/** The API as clients see it: schema/ without the mapping directives and without types that only they need. */
export function publicSchema(document: DocumentNode = readSchemaDocument()): GraphQLSchema {
  const withoutDirectives = visit(document, {
    DirectiveDefinition: () => null,
    Directive: (directive) => (directive.name.value === 'deprecated' ? undefined : null),
  });
  const reached = reachableTypes(buildASTSchema(withoutDirectives));
  return buildASTSchema({
    kind: Kind.DOCUMENT,
    definitions: withoutDirectives.definitions.filter(
      (definition) => !isTypeDefinitionNode(definition) || reached.has(definition.name.value),
    ),
  });
}

/**
 * Names of the types that a query can meet. An object type that only shares an interface nobody asks for, as the edge types
 * of relationships that are read without their properties share `Sourced`, is met nowhere.
 */
function reachableTypes(schema: GraphQLSchema): Set<string> {
  const reached = new Set<string>();
  const pending: (GraphQLNamedType | null | undefined)[] = [schema.getQueryType()];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (type === null || reached.has(type.name)) continue;
    reached.add(type.name);
    pending.push(...typesMetFrom(schema, type));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (reached.has(type.name) && (isObjectType(type) || isInterfaceType(type))) {
      for (const shared of type.getInterfaces()) reached.add(shared.name);
    }
  }
  return reached;
}

function typesMetFrom(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLNamedType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const named = Object.values(type.getFields()).flatMap((field) => [field.type, ...field.args.map((argument) => argument.type)]);
  return [...named.map((met) => getNamedType(met)), ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : [])];
}
