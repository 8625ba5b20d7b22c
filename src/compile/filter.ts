import type { Compilation } from './compilation.ts';
import type { Arguments, FieldUse, Read } from './field-use.ts';

/** What one criterion of a filter may use to say itself in Cypher. */
export interface CriterionContext {
  readonly node: string;
  readonly edge: string;
  /** The criterion's value in the request at hand: only its shape may decide the text. */
  readonly value: unknown;
  /** A parameter with the criterion's value, or with what is made of it. */
  parameter(make?: (value: unknown) => unknown): string;
  /** A parameter with the ids that a full-text search for the value finds among the nodes of a label. */
  search(label: string): string;
  variable(hint: string): string;
  /** The values of an enum of the schema. */
  enumValues(name: string): readonly string[];
}

export interface Criterion {
  /** True for the rows to keep. */
  predicate(context: CriterionContext): string;
  /**
   * Clauses that bind `node` straight to the rows to keep, each once. A list whose filter has such a criterion starts
   * from there and not from all nodes of its kind.
   */
  anchor?(context: CriterionContext): readonly string[];
}

/** A filter input type as data: one criterion a field, the most selective first. `and`, `or` and `not` come by themselves. */
export type FilterSpec = Readonly<Record<string, Criterion>>;

export interface CompiledFilter {
  readonly anchor: readonly string[] | undefined;
  readonly predicates: readonly string[];
}

export interface FilterPlace {
  readonly compilation: Compilation;
  readonly use: FieldUse;
  readonly node: string;
  readonly edge?: string;
  /** Whether the list may start from an anchor. */
  readonly anchored: boolean;
}

type FilterValue = Readonly<Record<string, unknown>>;

/** The filter argument of a list as predicates and, where one criterion offers it, an anchor. */
export function compileFilter(place: FilterPlace, spec: FilterSpec, argument = 'filter'): CompiledFilter {
  const value = place.use.values[argument];
  if (value === undefined || value === null) return { anchor: undefined, predicates: [] };
  return compileLevel(place, spec, value as FilterValue, (values) => values[argument]);
}

function compileLevel(place: FilterPlace, spec: FilterSpec, filter: FilterValue, read: Read<unknown>): CompiledFilter {
  const given = Object.keys(spec).filter((name) => isGiven(filter[name]));
  const contextOf = (name: string): CriterionContext => criterionContext(place, filter[name], (values) => at(read(values), name));
  const anchorName = place.anchored ? given.find((name) => spec[name]?.anchor !== undefined) : undefined;
  const anchor = anchorName === undefined ? undefined : spec[anchorName]?.anchor?.(contextOf(anchorName));
  const plain = given.filter((name) => name !== anchorName).map((name) => String(spec[name]?.predicate(contextOf(name))));
  return { anchor, predicates: [...plain, ...combinations({ ...place, anchored: false }, spec, filter, read)] };
}

function combinations(place: FilterPlace, spec: FilterSpec, filter: FilterValue, read: Read<unknown>): string[] {
  const each = (name: 'and' | 'or'): string[] | undefined => {
    const parts = filter[name] as readonly FilterValue[] | null | undefined;
    return parts?.map((part, index) =>
      allOf(compileLevel(place, spec, part, (values) => at(at(read(values), name), index)).predicates),
    );
  };
  const predicates: string[] = [];
  const all = each('and');
  if (all !== undefined) predicates.push(...all);
  const any = each('or');
  if (any !== undefined) predicates.push(any.length === 0 ? 'false' : `(${any.join(' OR ')})`);
  if (isGiven(filter['not'])) {
    const inner = compileLevel(place, spec, filter['not'] as FilterValue, (values) => at(read(values), 'not'));
    // A criterion over an unknown value is neither true nor false; what is not known to match is kept by `not`.
    predicates.push(`NOT coalesce(${allOf(inner.predicates)}, false)`);
  }
  return predicates;
}

function allOf(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'true' : `(${predicates.join(' AND ')})`;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function at(value: unknown, key: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
}

function criterionContext(
  { compilation, use, node, edge = '' }: FilterPlace,
  value: unknown,
  read: Read<unknown>,
): CriterionContext {
  return {
    node,
    edge,
    value,
    parameter: (make = (given) => given) => compilation.parameters.add(use, (values: Arguments) => make(read(values))),
    search: (label) => compilation.parameters.addSearch(use, label, read),
    variable: (hint) => compilation.variable(hint),
    enumValues: (name) => [...(compilation.ontology.labels.get(name)?.keys() ?? [])],
  };
}
