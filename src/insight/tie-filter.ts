import type { ActorRecord } from './collaboration-source.ts';

/** The criteria of CollaborationFilter that are about the two actors, whatever ties them. */
export interface TieFilter {
  readonly actors?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly betweenKinds?: readonly string[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly betweenCountries?: readonly string[] | null | undefined;
  readonly crossBorder?: boolean | null | undefined;
}

type Rule = (a: ActorRecord, b: ActorRecord) => boolean;

/** Whether a tie between two actors is kept: the same rules that `collaborations` states in Cypher (compile/filters). */
export function tieFilter(filter: TieFilter): Rule {
  const rules = rulesOf(filter);
  return (a, b) => rules.every((rule) => rule(a, b));
}

function rulesOf({ actors, kinds, betweenKinds, countries, betweenCountries, crossBorder }: TieFilter): Rule[] {
  const either =
    (says: (side: ActorRecord) => boolean): Rule =>
    (a, b) =>
      says(a) || says(b);
  const rules: Rule[] = [];
  if (actors) rules.push(either(({ id }) => actors.includes(id)));
  if (kinds) rules.push(either(({ kind }) => kinds.includes(kind)));
  if (countries) rules.push(either(({ country }) => country !== null && countries.includes(country)));
  if (betweenKinds) rules.push(between(betweenKinds, ({ kind }) => kind));
  if (betweenCountries) rules.push(between(betweenCountries, ({ country }) => country));
  if (crossBorder !== undefined && crossBorder !== null) {
    rules.push((a, b) => a.country !== null && b.country !== null && (a.country !== b.country) === crossBorder);
  }
  return rules;
}

/** One value stands for a pair of it. */
function between(values: readonly string[], traitOf: (side: ActorRecord) => string | null): Rule {
  const [first, second = first] = values;
  const isOne = (trait: string | null): boolean => trait !== null && values.includes(trait);
  return (a, b) => isOne(traitOf(a)) && isOne(traitOf(b)) && (traitOf(a) !== traitOf(b) || first === second);
}
