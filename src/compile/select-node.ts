import { isObjectType, type GraphQLNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { typeNameOf, type NodeKind } from '../ontology/ontology.ts';
import { collectFields } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { selectField } from './select-field.ts';
import type { FieldUse } from './field-use.ts';
import { call, readObject, Tuple, type Complete, type Entry, type Fragment } from './fragment.ts';

type SelectionSets = readonly (SelectionSetNode | undefined)[];

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
  if (kinds.length === 1 && only !== undefined) return selectKind(compilation, variable, only, selectionSets);
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

function selectUnion(
  compilation: Compilation,
  variable: string,
  kinds: readonly TypesOfKind[],
  selectionSets: SelectionSets,
): Fragment {
  const result = compilation.variable('node');
  const completions = new Map<string, Complete>();
  const branches = kinds.map((group) => {
    const { clauses, expression, complete } = selectKind(compilation, variable, group, selectionSets);
    completions.set(group.kind.name, complete);
    return [
      `WITH ${variable} WHERE ${variable}:${group.kind.label}`,
      ...clauses,
      `RETURN ['${group.kind.name}', ${expression}] AS ${result}`,
    ].join('\n');
  });
  return {
    clauses: [call([variable], [branches.join('\nUNION ALL\n')])],
    expression: result,
    complete: (raw) => {
      const [kind, value] = raw as readonly [kind: string, value: unknown];
      return completions.get(kind)?.(value) ?? null;
    },
  };
}

function selectKind(
  compilation: Compilation,
  variable: string,
  { kind, types }: TypesOfKind,
  selectionSets: SelectionSets,
): Fragment {
  const projection = new Projection(compilation, variable);
  const entriesOf = new Map(
    types.map((type) => {
      const uses = collectFields(compilation.document, type, selectionSets);
      return [type.name, uses.map((use): Entry => [use.responseKey, projection.add(type, use)])];
    }),
  );
  const [entries = [], ...others] = entriesOf.values();
  // Types that are asked for the same need not be told apart.
  if (others.every((other) => sameEntries(entries, other))) return projection.fragment((raw) => readObject(entries, raw));
  const kindOf = projection.addKind();
  return projection.fragment((raw) => readObject(entriesOf.get(typeNameOf(kind, kindOf(raw))) ?? [], raw));
}

function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every(([key, read], at) => key === others[at]?.[0] && read === others[at]?.[1]);
}

/** Gathers what the types of one kind ask of a node, each thing once. */
class Projection {
  readonly #clauses: string[] = [];
  readonly #tuple = new Tuple();
  readonly #compilation: Compilation;
  readonly #variable: string;
  readonly #known = new Map<string, Complete>();

  constructor(compilation: Compilation, variable: string) {
    this.#compilation = compilation;
    this.#variable = variable;
  }

  addKind(): Complete {
    return this.#tuple.add(`${this.#variable}.kind`);
  }

  add(type: GraphQLObjectType, use: FieldUse): Complete {
    if (use.definition.name === '__typename') return () => type.name;
    const identity = `${use.responseKey} ${use.definition.name} ${use.nodes.map((node) => String(node.loc?.start)).join()}`;
    const known = this.#known.get(identity);
    if (known !== undefined) return known;
    const { clauses, expression, complete } = selectField(this.#compilation, this.#variable, type, use);
    this.#clauses.push(...clauses);
    const read = this.#tuple.add(expression, complete);
    this.#known.set(identity, read);
    return read;
  }

  fragment(complete: Complete): Fragment {
    return { clauses: this.#clauses, expression: this.#tuple.expression, complete };
  }
}
