import { isObjectType, type GraphQLNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { typeNameOf, type NodeKind } from '../ontology/ontology.ts';
import { collectFields } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { selectField } from './select-field.ts';
import type { FieldUse } from './field-use.ts';
import { call, mapLiteral, type Complete, type Fragment, type RawMap } from './fragment.ts';

type SelectionSets = readonly (SelectionSetNode | undefined)[];

interface KindSelection {
  readonly clauses: readonly string[];
  /** A map literal with everything that any of the kind's types asks for. */
  readonly map: string;
  readonly complete: (raw: RawMap) => Record<string, unknown>;
}

/**
 * Projects a node bound to `variable` to what a selection of `type` asks of it. A type that spans several kinds of node
 * becomes one branch for each kind; the types of one kind (the five of Actor) share a branch and are told apart when read.
 */
export function selectNode(
  compilation: Compilation,
  variable: string,
  type: GraphQLNamedType,
  selectionSets: SelectionSets,
): Fragment {
  const kinds = kindsOf(compilation, type);
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) {
    const { clauses, map, complete } = selectKind(compilation, variable, only.kind, only.types, selectionSets);
    return { clauses, expression: map, complete: (raw) => complete(raw as RawMap) };
  }
  return selectUnion(compilation, variable, kinds, selectionSets);
}

interface TypesOfKind {
  readonly kind: NodeKind;
  readonly types: readonly GraphQLObjectType[];
}

function kindsOf({ document: { schema }, ontology }: Compilation, type: GraphQLNamedType): TypesOfKind[] {
  const types = isObjectType(type) ? [type] : schema.getPossibleTypes(type as Parameters<typeof schema.getPossibleTypes>[0]);
  return [...ontology.nodeKinds.values()]
    .map((kind) => ({
      kind,
      types: types.filter(({ name }) => name === kind.name || kind.subtypes.some((subtype) => subtype.name === name)),
    }))
    .filter((group) => group.types.length > 0);
}

/** Key under which a branch names its kind; no response key can begin with two underscores. */
const KIND_KEY = '__kind';

function selectUnion(
  compilation: Compilation,
  variable: string,
  kinds: readonly TypesOfKind[],
  selectionSets: SelectionSets,
): Fragment {
  const result = compilation.variable('node');
  const completions = new Map<string, Complete>();
  const branches = kinds.map(({ kind, types }) => {
    const { clauses, map, complete } = selectKind(compilation, variable, kind, types, selectionSets);
    completions.set(kind.name, (raw) => complete((raw as { value: RawMap }).value));
    return [
      `WITH ${variable} WHERE ${variable}:${kind.label}`,
      ...clauses,
      `RETURN {${KIND_KEY}: '${kind.name}', value: ${map}} AS ${result}`,
    ].join('\n');
  });
  return {
    clauses: [call([variable], [branches.join('\nUNION ALL\n')])],
    expression: result,
    complete: (raw) => completions.get((raw as Record<typeof KIND_KEY, string>)[KIND_KEY])?.(raw) ?? null,
  };
}

type Entry = readonly [responseKey: string, read: (raw: RawMap) => unknown];

function selectKind(
  compilation: Compilation,
  variable: string,
  kind: NodeKind,
  types: readonly GraphQLObjectType[],
  selectionSets: SelectionSets,
): KindSelection {
  const projection = new Projection(compilation, variable);
  if (kind.subtypes.length > 0) projection.addKind();
  const entriesOf = new Map<string, Entry[]>();
  for (const type of types) {
    const uses = collectFields(compilation.document, type, selectionSets);
    entriesOf.set(
      type.name,
      uses.map((use) => [use.responseKey, projection.add(type, use)]),
    );
  }
  const complete = (raw: RawMap): Record<string, unknown> => {
    const completed: Record<string, unknown> = {};
    for (const [key, read] of entriesOf.get(typeNameOf(kind, raw[KIND_KEY])) ?? []) completed[key] = read(raw);
    return completed;
  };
  return { clauses: projection.clauses, map: mapLiteral(projection.entries), complete };
}

/** Gathers what the types of one kind ask of a node, each thing once. */
class Projection {
  readonly clauses: string[] = [];
  readonly entries: (readonly [key: string, expression: string])[] = [];
  readonly #compilation: Compilation;
  readonly #variable: string;
  readonly #known = new Map<string, (raw: RawMap) => unknown>();

  constructor(compilation: Compilation, variable: string) {
    this.#compilation = compilation;
    this.#variable = variable;
  }

  addKind(): void {
    this.entries.push([KIND_KEY, `${this.#variable}.kind`]);
  }

  add(type: GraphQLObjectType, use: FieldUse): (raw: RawMap) => unknown {
    if (use.definition.name === '__typename') return () => type.name;
    const identity = `${use.responseKey} ${use.definition.name} ${use.nodes.map((node) => String(node.loc?.start)).join()}`;
    const known = this.#known.get(identity);
    if (known !== undefined) return known;
    const { clauses, expression, complete } = selectField(this.#compilation, this.#variable, type, use);
    const key = this.#freeKey(use.responseKey);
    this.clauses.push(...clauses);
    this.entries.push([key, expression]);
    const read = (raw: RawMap): unknown => complete(raw[key]);
    this.#known.set(identity, read);
    return read;
  }

  #freeKey(responseKey: string): string {
    const taken = new Set(this.entries.map(([key]) => key));
    let key = responseKey;
    while (taken.has(key)) key += '_';
    return key;
  }
}
