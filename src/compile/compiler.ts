import {
  getVariableValues,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MaillageError } from '../errors.ts';
import { Compilation, type CompilationSettings } from './compilation.ts';
import { selectNode } from './select-node.ts';
import { Plan, type ComputedParts, type Variables } from './plan.ts';
import { shapeOf, variablesReadAtCompileTime } from './shape.ts';

export interface CompilerOptions extends CompilationSettings, ComputedParts {
  readonly schema: GraphQLSchema;
}

export interface CompiledRequest {
  readonly plan: Plan;
  readonly variables: Variables;
}

interface OperationEntry {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What decides the shape: each variable, its type, and whether its very value does. */
  readonly inputs: readonly { readonly name: string; readonly type: GraphQLInputType; readonly byValue: boolean }[];
  readonly plans: Map<string, Plan>;
}

/** Shapes kept for one document. A document met with more shapes than this begins anew: its text is made by a machine. */
const PLANS_PER_DOCUMENT = 200;

/** Compiles operations once for each document and shape of variables. Documents are known by identity: keep and reuse them. */
export class Compiler {
  readonly #options: CompilerOptions;
  readonly #query: GraphQLObjectType;
  readonly #entries = new WeakMap<DocumentNode, Map<string, OperationEntry>>();

  constructor(options: CompilerOptions) {
    this.#options = options;
    const query = options.schema.getQueryType();
    if (query === null || query === undefined) throw new TypeError('[compiler] the schema has no Query type');
    this.#query = query;
  }

  /** The plan for a request, or the errors of its variables. */
  compile(
    document: DocumentNode,
    operationName: string | undefined,
    inputs: Variables,
  ): CompiledRequest | readonly GraphQLError[] {
    const entry = this.#entry(document, operationName);
    const definitions = entry.operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.#options.schema, definitions, inputs);
    if (errors !== undefined) return errors;
    const shape = entry.inputs
      .map(({ name, type, byValue }) => (byValue ? JSON.stringify(coerced[name] ?? null) : shapeOf(type, coerced[name])))
      .join('|');
    const known = entry.plans.get(shape);
    if (known !== undefined) return { plan: known, variables: coerced };
    if (entry.plans.size >= PLANS_PER_DOCUMENT) entry.plans.clear();
    const plan = this.#plan(entry, coerced);
    entry.plans.set(shape, plan);
    return { plan, variables: coerced };
  }

  #entry(document: DocumentNode, operationName: string | undefined): OperationEntry {
    const byName = this.#entries.get(document) ?? new Map<string, OperationEntry>();
    this.#entries.set(document, byName);
    const name = operationName ?? '';
    const entry = byName.get(name) ?? openDocument(this.#options.schema, document, operationName);
    byName.set(name, entry);
    return entry;
  }

  #plan({ operation, fragments }: OperationEntry, variables: Variables): Plan {
    const { schema } = this.#options;
    const compilation = new Compilation({ schema, fragments, variables }, this.#options, selectNode);
    return new Plan(compilation, this.#query, operation.selectionSet, this.#options);
  }
}

function openDocument(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): OperationEntry {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation =
    operationName === undefined && operations.length === 1
      ? operations[0]
      : operations.find(({ name }) => name?.value === operationName);
  if (operation === undefined) {
    throw new MaillageError('BAD_REQUEST', 'The document has several operations, or none of this name', {
      where: operationName ?? 'operationName',
      remedy: 'Name one of its operations in `operationName`.',
    });
  }
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const byValue = variablesReadAtCompileTime(document);
  return {
    operation,
    inputs: (operation.variableDefinitions ?? []).map(({ variable: { name }, type }) => ({
      name: name.value,
      type: typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType,
      byValue: byValue.has(name.value),
    })),
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    plans: new Map(),
  };
}
