import type { FieldUse } from '../field-use.ts';
import type { Criterion, FilterPlace, FilterSpec } from '../filter.ts';
import { where } from '../fragment.ts';
import { activeFrom, activeTo, asOf, themes, transitions } from './project-filter.ts';

/** The part of CollaborationFilter that says which shared projects count; the filtered node is the project. */
export const sharedProjectFilter: FilterSpec = { themes, transitions, activeFrom, activeTo, asOf };

/** The part of CollaborationFilter that is about the other actor, on the collaborators of one. */
export function collaboratorFilter(actor: string): FilterSpec {
  return {
    actors: { predicate: ({ node, parameter }) => `${node}.id IN ${parameter()}` },
    kinds: { predicate: ({ node, parameter }) => `${node}.kind IN ${parameter()}` },
    betweenKinds: betweenKinds(actor),
    countries: { predicate: ({ node, parameter, variable }) => inCountries(node, variable('country'), parameter()) },
  };
}

/** The part of CollaborationFilter that is about both actors of a pair, `node` and `other`. */
export function pairFilter(other: string): FilterSpec {
  const either = (say: (node: string) => string, node: string): string => `(${say(node)} OR ${say(other)})`;
  return {
    actors: {
      predicate: ({ node, parameter }) => {
        const ids = parameter();
        return either((one) => `${one}.id IN ${ids}`, node);
      },
    },
    kinds: {
      predicate: ({ node, parameter }) => {
        const kinds = parameter();
        return either((one) => `${one}.kind IN ${kinds}`, node);
      },
    },
    betweenKinds: betweenKinds(other),
    countries: {
      predicate: ({ node, parameter, variable }) => {
        const codes = parameter();
        return either((one) => inCountries(one, variable('country'), codes), node);
      },
    },
  };
}

/** The part of CollaborationFilter that is about the number of shared projects. */
export function projectCountFilter(projectCount: string): FilterSpec {
  return { minProjects: { predicate: ({ parameter }) => `${projectCount} >= ${parameter()}` } };
}

function betweenKinds(other: string): Criterion {
  return { predicate: ({ node, parameter }) => isPair(`${node}.kind`, `${other}.kind`, parameter(asPair)) };
}

/** One value stands for a pair of it; of more than two, the two of a pair are any two. */
function asPair(value: unknown): readonly string[] {
  const values = value as readonly string[];
  return values.length === 1 ? [...values, ...values] : values;
}

function isPair(a: string, b: string, pair: string): string {
  return `(${a} IN ${pair} AND ${b} IN ${pair} AND (${a} <> ${b} OR ${pair}[0] = ${pair}[1]))`;
}

function inCountries(node: string, country: string, codes: string): string {
  return `EXISTS { (${node})-[:IN_COUNTRY]->(${country}:Country) WHERE ${country}.code IN ${codes} }`;
}

interface CountryCriteria {
  readonly crossBorder?: boolean | null;
  readonly betweenCountries?: readonly string[] | null;
}

/**
 * The criteria on the countries of both actors, as clauses that end where a WHERE may follow: both are matched, because
 * the embedded engine takes seconds for the same in EXISTS.
 */
export function bothCountriesClauses(
  { compilation, use }: Pick<FilterPlace, 'compilation' | 'use'>,
  a: string,
  b: string,
  kept: readonly string[],
): string[] {
  const criteriaOf = (values: FieldUse['values']): CountryCriteria => (values['filter'] ?? {}) as CountryCriteria;
  const { crossBorder = null, betweenCountries = null } = criteriaOf(use.values);
  if (crossBorder === null && betweenCountries === null) return [];
  const [one, two] = [compilation.variable('country'), compilation.variable('country')];
  const predicates = [
    ...(crossBorder === null ? [] : [`${one}.code ${crossBorder ? '<>' : '='} ${two}.code`]),
    ...(betweenCountries === null
      ? []
      : [
          isPair(
            `${one}.code`,
            `${two}.code`,
            compilation.parameters.add(use, (values) => asPair(criteriaOf(values).betweenCountries)),
          ),
        ]),
  ];
  return [
    `MATCH (${a})-[:IN_COUNTRY]->(${one}:Country)`,
    `MATCH (${b})-[:IN_COUNTRY]->(${two}:Country)`,
    ...where(predicates),
    `WITH DISTINCT ${kept.join(', ')}`,
  ];
}
