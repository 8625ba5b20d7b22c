import { getArgumentValues, getNamedType, isIntrospectionType, type GraphQLObjectType } from 'graphql';
import type { ParameterValue, Reader, Row } from '../graph/graph-store.ts';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { fillIn, lookUp, type ComputedFields } from './computed-values.ts';
import { ComputedSelection, type ComputedRoots, type RequestLimits, type Site, type ValuesOf } from './computed.ts';
import type { FieldUse } from './field-use.ts';
import type { Fragment } from './fragment.ts';
import type { SearchIds } from './parameter-register.ts';
import { rootFields } from './roots/index.ts';
import type { SelectionSetNode } from 'graphql';

export type Variables = { readonly [name: string]: unknown };

/** What a plan needs from its surroundings to answer one request. */
export interface PlanRunner {
  /** Reads under the limits of the request. */
  readonly reader: Reader;
  /** The same limits, for what is computed in memory. */
  readonly limits: RequestLimits;
  readonly searchIds: SearchIds;
}

/** What is computed in memory: root fields before the statement, fields of the nodes it finds beside it. */
export interface ComputedParts {
  readonly computedRoots: ComputedRoots;
  readonly computedFields: ComputedFields;
}

interface StatementPart {
  readonly key: string;
  readonly column: string;
  readonly fragment: Fragment;
}

interface ComputedPart {
  readonly key: string;
  readonly use: FieldUse;
  readonly selection: ComputedSelection | undefined;
}

/** An operation compiled for one shape of its variables: at most one statement, and how the answer is read from its one row. */
export class Plan {
  /** The Cypher, or undefined when nothing is asked of the graph. */
  readonly text: string | undefined;
  readonly #compilation: Compilation;
  readonly #keys: readonly string[];
  readonly #parts: readonly StatementPart[];
  readonly #computed: readonly ComputedPart[];
  readonly #computedRoots: ComputedRoots;
  readonly #computedFields: ComputedFields;
  readonly #sites: readonly Site[];
  readonly #bounded: boolean;

  constructor(compilation: Compilation, query: GraphQLObjectType, selectionSet: SelectionSetNode, computed: ComputedParts) {
    const { computedRoots, computedFields } = computed;
    this.#compilation = compilation;
    this.#computedRoots = computedRoots;
    this.#computedFields = computedFields;
    const uses = collectFields(compilation.document, query, [selectionSet]).filter(
      ({ definition }) => !isIntrospectionType(getNamedType(definition.type)),
    );
    this.#keys = uses.map(({ responseKey }) => responseKey);
    const asked = uses.filter(({ definition }) => definition.name !== '__typename');
    this.#computed = asked.filter((use) => use.definition.name in computedRoots).map((use) => computedPart(compilation, use));
    this.#parts = asked
      .filter((use) => !(use.definition.name in computedRoots))
      .map((use, index) => statementPart(compilation, use, index));
    this.#sites = this.#computed.flatMap(({ selection }) => selection?.sites ?? []);
    this.#bounded = compilation.bounded && this.#sites.length === 0;
    this.text = this.#parts.length + this.#sites.length === 0 ? undefined : this.#statementText();
  }

  async run(variables: Variables, runner: PlanRunner): Promise<Record<string, unknown>> {
    const valuesOf: ValuesOf = (use) => {
      const [node] = use.nodes;
      return node === undefined ? use.values : getArgumentValues(use.definition, node, variables);
    };
    const answers = await Promise.all(
      this.#computed.map(({ use }) => this.#computedRoots[use.definition.name]?.(valuesOf(use), runner.reader, runner.limits)),
    );
    const ids = this.#gather(answers, valuesOf);
    const uses = this.#compilation.computedUses;
    const [row, lookups] = await Promise.all([
      this.#read(variables, ids, runner),
      lookUp(uses, this.#computedFields, valuesOf, runner.limits),
    ]);
    const data = this.#assemble(answers, row, valuesOf);
    return uses.length === 0 ? data : (fillIn(data, lookups, valuesOf) as Record<string, unknown>);
  }

  #statementText(): string {
    const clauses = [...this.#parts.flatMap(({ fragment }) => fragment.clauses), ...this.#sites.map(({ clause }) => clause)];
    const columns = [
      ...this.#parts.map(({ fragment, column }) => `${fragment.expression} AS ${column}`),
      ...this.#sites.map(({ result }) => `${result} AS ${result}`),
    ];
    return [...clauses, `RETURN ${columns.join(', ')}`].join('\n');
  }

  #gather(answers: readonly unknown[], valuesOf: ValuesOf): Map<Site, Set<string>> {
    const ids = new Map<Site, Set<string>>();
    this.#computed.forEach(({ selection }, index) => selection?.gather(answers[index], valuesOf, ids));
    return ids;
  }

  async #read(
    variables: Variables,
    ids: ReadonlyMap<Site, ReadonlySet<string>>,
    { reader, searchIds }: PlanRunner,
  ): Promise<Row> {
    if (this.text === undefined) return {};
    const sites = Object.fromEntries(this.#sites.map((site) => [site.parameter, [...(ids.get(site) ?? [])] as ParameterValue]));
    const { parameters, pages } = await this.#compilation.parameters.bind(variables, searchIds);
    const statement = { text: this.text, parameters: { ...parameters, ...sites }, pages, bounded: this.#bounded };
    const [row] = await reader.read(statement);
    if (row === undefined) throw new TypeError('[plan] a compiled statement gave no row');
    return row;
  }

  #assemble(answers: readonly unknown[], row: Row, valuesOf: ValuesOf): Record<string, unknown> {
    const raws = new Map(this.#sites.map((site) => [site, new Map(row[site.result] as readonly (readonly [string, unknown])[])]));
    const data = new Map<string, unknown>(this.#keys.map((key) => [key, 'Query']));
    for (const { key, column, fragment } of this.#parts) data.set(key, fragment.complete(row[column]));
    this.#computed.forEach(({ key, selection }, index) => {
      data.set(key, selection === undefined ? answers[index] : selection.complete(answers[index], valuesOf, raws));
    });
    return Object.fromEntries(data);
  }
}

function statementPart(compilation: Compilation, use: FieldUse, index: number): StatementPart {
  const select = rootFields[use.definition.name];
  if (select === undefined) throw new TypeError(`[plan] Query.${use.definition.name} has no head`);
  return { key: use.responseKey, column: `r${String(index)}`, fragment: select(compilation, use) };
}

function computedPart(compilation: Compilation, use: FieldUse): ComputedPart {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  return { key: use.responseKey, use, selection: new ComputedSelection(compilation, type, subselections(use)) };
}
