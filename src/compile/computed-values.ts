import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { ComputedSelection, type ComputedObject, type RequestLimits, type ValuesOf } from './computed.ts';
import type { Arguments, FieldUse } from './field-use.ts';
import type { Fragment } from './fragment.ts';
import { plain } from './select-object.ts';

/** Gives for the arguments of a field how its value is found for each node, by id; null where there is none. */
export type ComputedField = (values: Arguments, limits: RequestLimits) => Promise<(id: string) => ComputedObject | null>;

/** Fields of stored things whose values are computed in memory, by coordinate. They are asked once for a request, not once for a node. */
export type ComputedFields = Readonly<Record<string, ComputedField>>;

/** One use of a computed field in an operation. */
export interface ComputedUse {
  readonly coordinate: string;
  readonly use: FieldUse;
  readonly selection: ComputedSelection;
}

/** Stands in an answer for the computed value of a node, until the statement has run. */
class Placeholder {
  readonly asked: ComputedUse;
  readonly id: string;

  constructor(asked: ComputedUse, id: string) {
    this.asked = asked;
    this.id = id;
  }
}

/** Compiles a computed field of the node bound to `variable`: the statement gives no more than its id. */
export function selectComputed(compilation: Compilation, coordinate: string, variable: string, use: FieldUse): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const asked = { coordinate, use, selection: new ComputedSelection(compilation, type, subselections(use)) };
  compilation.computedUses.push(asked);
  return plain(`${variable}.id`, (id) => new Placeholder(asked, String(id)));
}

export type Lookups = ReadonlyMap<ComputedUse, (id: string) => ComputedObject | null>;

export async function lookUp(
  uses: readonly ComputedUse[],
  fields: ComputedFields,
  valuesOf: ValuesOf,
  limits: RequestLimits,
): Promise<Lookups> {
  const found = uses.map(async (asked) => {
    const field = fields[asked.coordinate];
    if (field === undefined) throw new TypeError(`[computed-values] nothing computes ${asked.coordinate}`);
    return [asked, await field(valuesOf(asked.use), limits)] as const;
  });
  return new Map(await Promise.all(found));
}

/** The answer with the values in the places that were kept for them. */
export function fillIn(answer: unknown, lookups: Lookups, valuesOf: ValuesOf): unknown {
  if (answer instanceof Placeholder) {
    return answer.asked.selection.complete(lookups.get(answer.asked)?.(answer.id), valuesOf, new Map());
  }
  if (Array.isArray(answer)) return answer.map((item) => fillIn(item, lookups, valuesOf));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, fillIn(value, lookups, valuesOf)]));
}
