/** Random operations that are valid for the API's schema, over ids and codes that are in the seed. */
import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments that cannot be made up, by argument or field name. */
export interface Pools {
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly identifiers: readonly string[];
}

/** Answered by full-text search, whose long tail may differ between engines, or different by nature, as the version of a graph is. */
const leftOut = new Set(['search', 'suggest', 'dataset', 'text', 'paths', 'network', 'publications.text', 'version']);
const DEPTH = 4;

export function arbitraryQuery(schema: GraphQLSchema, pools: Pools): Arbitrary<string> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const roots = Object.values(query.getFields()).filter(({ name }) => !leftOut.has(name));
  return fc
    .constantFrom(...roots)
    .chain((root) => arbitraryField(schema, pools, root, DEPTH))
    .map((field) => `{ ${field} }`);
}

function arbitraryField(
  schema: GraphQLSchema,
  pools: Pools,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): Arbitrary<string> {
  const type = getNamedType(field.type);
  const alias = fc.option(fc.constantFrom('one', 'other', 'end', 'null', 'x1'), { nil: undefined, freq: 5 });
  const directive = fc.constantFrom('', '', '', ' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)');
  const selection = isLeafType(type) ? fc.constant('') : arbitrarySelection(schema, pools, type, depth - 1);
  return fc
    .tuple(alias, arbitraryArguments(pools, field.args), directive, selection)
    .map(
      ([name, values, said, below]) =>
        `${name === undefined ? '' : `${name}${field.name}: `}${field.name}${values}${said}${below}`,
    );
}

function arbitrarySelection(schema: GraphQLSchema, pools: Pools, type: GraphQLNamedOutputType, depth: number): Arbitrary<string> {
  const fields = 'getFields' in type ? Object.values(type.getFields() as Record<string, GraphQLField<unknown, unknown>>) : [];
  const offered = fields.filter((field) => !leftOut.has(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))));
  const own = offered.length === 0 ? fc.constant<string[]>([]) : someFields(schema, pools, offered, depth);
  const fragments =
    isAbstractType(type) && depth > 0
      ? arbitraryFragments(schema, pools, schema.getPossibleTypes(type), depth)
      : fc.constant<string[]>([]);
  return fc.tuple(own, fragments).map(([plain, conditional]) => ` { __typename ${[...plain, ...conditional].join(' ')} }`);
}

function someFields(
  schema: GraphQLSchema,
  pools: Pools,
  offered: readonly GraphQLField<unknown, unknown>[],
  depth: number,
): Arbitrary<string[]> {
  return fc
    .subarray([...offered], { minLength: 1, maxLength: Math.min(offered.length, Math.max(1, depth + 1)) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => arbitraryField(schema, pools, field, depth))));
}

/** One type condition, with fields whose names the other types may not share: under aliases of their own. */
function arbitraryFragments(
  schema: GraphQLSchema,
  pools: Pools,
  types: readonly GraphQLObjectType[],
  depth: number,
): Arbitrary<string[]> {
  return fc.subarray([...types], { maxLength: Math.min(2, types.length) }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((type) => {
        const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
        return someFields(schema, pools, leaves, depth).map(
          (fields) =>
            `... on ${type.name} { ${fields.map((field, index) => `${type.name}${String(index)}: ${field.replace(/^\w+: /, '')}`).join(' ')} }`,
        );
      }),
    ),
  );
}

function arbitraryArguments(pools: Pools, definitions: readonly GraphQLArgument[]): Arbitrary<string> {
  const given = definitions.filter(({ name }) => name !== 'after' && !leftOut.has(name));
  return fc.tuple(...given.map((definition) => arbitraryArgument(pools, definition))).map((values) => {
    const said = values.filter((value) => value !== '');
    return said.length === 0 ? '' : `(${said.join(', ')})`;
  });
}

function arbitraryArgument(pools: Pools, definition: GraphQLArgument | GraphQLInputField): Arbitrary<string> {
  const value = arbitraryValue(pools, definition.name, definition.type, 2).map((literal) => `${definition.name}: ${literal}`);
  return isNonNullType(definition.type)
    ? value
    : fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: value });
}

function arbitraryValue(pools: Pools, name: string, type: GraphQLInputType, depth: number): Arbitrary<string> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item =
      name === 'fields' ? fc.constantFrom('"country"') : arbitraryValue(pools, name, nullable.ofType as GraphQLInputType, depth);
    return fc.array(item, { minLength: name === 'fields' ? 1 : 0, maxLength: 2 }).map((items) => `[${items.join(', ')}]`);
  }
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map((value) => value.name));
  if (isInputObjectType(nullable)) return arbitraryInput(pools, Object.values(nullable.getFields()), depth);
  switch (nullable.name) {
    case 'Int':
      return fc.integer({ min: 0, max: name === 'first' ? 6 : 3 }).map(String);
    case 'Year':
      return fc.integer({ min: 1985, max: 2024 }).map(String);
    case 'Float':
      return fc.constantFrom('0', '1000.5', '100000');
    case 'Boolean':
      return fc.boolean().map(String);
    case 'ID':
      return fc.constantFrom(...pools.ids).map((id) => JSON.stringify(id));
    default:
      return fc.constantFrom(...(name === 'identifier' ? pools.identifiers : pools.codes)).map((text) => JSON.stringify(text));
  }
}

function arbitraryInput(pools: Pools, fields: readonly GraphQLInputField[], depth: number): Arbitrary<string> {
  const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  const optional = fields.filter(
    (field) => !required.includes(field) && !leftOut.has(field.name) && (depth > 0 || !['and', 'or', 'not'].includes(field.name)),
  );
  return fc
    .subarray(optional, { maxLength: Math.min(2, optional.length) })
    .chain((chosen) =>
      fc.tuple(
        ...[...required, ...chosen].map((field) =>
          arbitraryValue(pools, field.name, field.type, depth - 1).map((literal) => `${field.name}: ${literal}`),
        ),
      ),
    )
    .map((entries) => `{ ${entries.join(', ')} }`);
}
