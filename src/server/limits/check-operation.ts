import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkArguments, type FilterCount } from './check-arguments.ts';
import { LimitExceeded } from './limit-exceeded.ts';
import {
  argumentFactors,
  fieldCosts,
  listSizes,
  mostFilteredPoints,
  typeCosts,
  usualListSize,
  type Allowance,
  type LimitName,
} from './limits.ts';

export interface OperationToCheck {
  readonly schema: GraphQLSchema;
  /** Valid against the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Gives the cost of an operation in points, or throws LimitExceeded. Page sizes multiply along the way down, whether they are
 * written, come from variables or are the default. Fields that @skip or @include leave out count too, so that the cost
 * does not hang on more than the page sizes. Nothing is remembered between fragments: a fragment costs again wherever it
 * is spread, and the walk ends as soon as a limit is passed, so it never takes longer than the limit on the cost.
 */
export function checkOperation({ schema, document, operation, variables = {} }: OperationToCheck, allowance: Allowance): number {
  const root = schema.getRootType(operation.operation);
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Wrong variables are for the API to name; nothing runs with them.
  if (root === undefined || root === null || coerced.coerced === undefined) return 0;
  const walk: Walk = {
    schema,
    allowance,
    fragments: fragmentsOf(document),
    variables: coerced.coerced,
    counts: { aliases: 0, directives: operation.directives?.length ?? 0, cost: 0, filters: 0 },
  };
  walkSelections(walk, operation.selectionSet, { type: root, objects: 1, page: undefined, depth: 1, path: '' });
  return walk.counts.cost;
}

interface Counts extends FilterCount {
  aliases: number;
  directives: number;
  cost: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly allowance: Allowance;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly counts: Counts;
}

interface Level {
  readonly type: GraphQLCompositeType;
  /** How many objects of this type the answer may hold here. */
  readonly objects: number;
  /** The page size asked of the field above, for the lists inside its connection or network. */
  readonly page: number | undefined;
  readonly depth: number;
  readonly path: string;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function walkSelections(walk: Walk, { selections }: SelectionSetNode, level: Level): void {
  for (const selection of selections) {
    add(walk, 'directives', selection.directives?.length ?? 0, level.path);
    if (selection.kind === Kind.FIELD) {
      walkField(walk, selection, level);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      walkSelections(walk, selection.selectionSet, name === undefined ? level : onType(walk, level, name));
    } else {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      walkSelections(walk, fragment.selectionSet, onType(walk, level, fragment.typeCondition.name.value));
    }
  }
}

function onType(walk: Walk, level: Level, name: string): Level {
  const type = walk.schema.getType(name);
  return isCompositeType(type) ? { ...level, type } : level;
}

function walkField(walk: Walk, node: FieldNode, level: Level): void {
  const name = node.name.value;
  const path = level.path === '' ? name : `${level.path}.${name}`;
  if (node.alias !== undefined) add(walk, 'aliases', 1, path);
  // graphql-js bounds the depth of introspection by a rule of its own, and it reads no data.
  const field = name.startsWith('__') || isUnionType(level.type) ? undefined : level.type.getFields()[name];
  if (field === undefined) return;
  if (level.depth > walk.allowance.depth) throw new LimitExceeded('depth', walk.allowance.depth, path);
  const values = argumentValues(field, node, walk.variables);
  const before = walk.counts.filters;
  checkArguments(values, walk.allowance, walk.counts, path);
  const innerFilters = walk.counts.filters - before;
  add(walk, 'cost', level.objects * pointsFor(field, level.type, values, innerFilters), path);

  const type = getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return;
  walkSelections(walk, node.selectionSet, {
    type,
    objects: level.objects * entriesOf(field, level, values),
    page: isListType(getNullableType(field.type)) ? undefined : pageOf(values),
    depth: level.depth + 1,
    path,
  });
}

function add(walk: Walk, limit: 'aliases' | 'directives' | 'cost', number: number, path: string): void {
  walk.counts[limit] += number;
  const most = walk.allowance[limit satisfies LimitName];
  if (walk.counts[limit] > most) throw new LimitExceeded(limit, most, path);
}

function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    // As with wrong variables: the API refuses such a value (a null for a non-null argument) and says why.
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function pointsFor(
  field: GraphQLField<unknown, unknown>,
  owner: GraphQLCompositeType,
  values: Readonly<Record<string, unknown>>,
  innerFilters: number,
): number {
  const points = byCoordinate(fieldCosts, owner, field.name) ?? typeCosts[getNamedType(field.type).name] ?? 1;
  const { filter, orderBy, innerFilter } = argumentFactors;
  const factor =
    (isGiven(values['filter']) ? filter : 0) + (isGiven(values['orderBy']) ? orderBy : 0) + innerFilters * innerFilter;
  return points + Math.min(points, mostFilteredPoints) * factor;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** How many objects one object of this level holds in the field. */
function entriesOf(field: GraphQLField<unknown, unknown>, level: Level, values: Readonly<Record<string, unknown>>): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const asked = pageOf(values) ?? askedOf(values) ?? level.page;
  return asked ?? byCoordinate(listSizes, level.type, field.name) ?? usualListSize;
}

function pageOf(values: Readonly<Record<string, unknown>>): number | undefined {
  const size = values['first'] ?? values['maxNodes'];
  // An empty page still makes the engine look.
  return typeof size === 'number' ? Math.max(1, size) : undefined;
}

/** Lists that answer one entry for each value asked for: `nodes(ids)`, `facets(fields)`. */
function askedOf(values: Readonly<Record<string, unknown>>): number | undefined {
  const asked = values['ids'] ?? values['fields'];
  return Array.isArray(asked) ? Math.max(1, asked.length) : undefined;
}

/** The entry for `Type.field`, or for the same field of an interface that the type implements. */
function byCoordinate(table: Readonly<Record<string, number>>, owner: GraphQLNamedType, field: string): number | undefined {
  const interfaces = isObjectType(owner) ? owner.getInterfaces() : [];
  return [owner, ...interfaces].map(({ name }) => table[`${name}.${field}`]).find((entry) => entry !== undefined);
}
