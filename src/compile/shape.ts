import {
  isEnumType,
  isInputObjectType,
  isListType,
  getNullableType,
  visit,
  type DocumentNode,
  type GraphQLInputType,
} from 'graphql';

/**
 * What of a request's variables decides the text of its statement: which are given, and the values of enums and
 * booleans. Other values are parameters, so requests that differ in them alone share a plan.
 */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return '-';
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listShape(nullable.ofType as GraphQLInputType, value);
  if (isEnumType(nullable) || typeof value === 'boolean') return String(value);
  if (!isInputObjectType(nullable)) return '+';
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.values(nullable.getFields()).filter(({ name }) => given[name] !== undefined && given[name] !== null);
  return `{${fields.map((field) => `${field.name}${shapeOf(field.type, given[field.name])}`).join()}}`;
}

/** A list of objects is compiled item by item (and, or); a list of plain values is one parameter, whatever its length. */
function listShape(itemType: GraphQLInputType, value: unknown): string {
  if (!isInputObjectType(getNullableType(itemType))) return '+';
  return `[${(value as readonly unknown[]).map((item) => shapeOf(itemType, item)).join()}]`;
}

/** Variables whose values are part of the shape although they are strings: the names of facets. */
export function variablesReadAtCompileTime(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (argument.name.value !== 'fields') return;
      visit(argument, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return names;
}
