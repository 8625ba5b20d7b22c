import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldUse } from './field-use.ts';

export interface DocumentContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: { readonly [name: string]: unknown };
}

/**
 * The fields that a selection asks of one object type, in the order of the document: fragments opened, @skip and
 * @include applied, uses under one response key merged (GraphQL specification, section 6.3.2 CollectFields).
 */
export function collectFields(
  context: DocumentContext,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): FieldUse[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const set of selectionSets) if (set !== undefined) collect(context, type, set.selections, grouped, new Set());
  return [...grouped].map(([responseKey, nodes]) => {
    const [first] = nodes as [FieldNode, ...FieldNode[]];
    const definition = fieldDefinition(type, first.name.value);
    return { responseKey, definition, nodes, values: getArgumentValues(definition, first, context.variables) };
  });
}

/** The selection sets below a field, to be collected together. */
export function subselections(use: FieldUse): (SelectionSetNode | undefined)[] {
  return use.nodes.map((node) => node.selectionSet);
}

function collect(
  context: DocumentContext,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  grouped: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      grouped.set(key, [...(grouped.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : openSpread(context, selection.name.value, seen);
    if (fragment !== undefined && appliesTo(context, fragment.typeCondition, type)) {
      collect(context, type, fragment.selectionSet.selections, grouped, seen);
    }
  }
}

function openSpread(context: DocumentContext, name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined;
  seen.add(name);
  return context.fragments.get(name);
}

function isIncluded({ variables }: DocumentContext, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function appliesTo(
  { schema }: DocumentContext,
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined) return true;
  const named = typeFromAST(schema, condition);
  if (named === type) return true;
  return isAbstractType(named) && schema.isSubType(named, type);
}

function fieldDefinition(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((candidate) => candidate.name === name);
  const definition = meta ?? type.getFields()[name];
  if (definition === undefined) throw new TypeError(`[collect-fields] ${type.name}.${name} passed validation but does not exist`);
  return definition;
}
