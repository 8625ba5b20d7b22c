import type { ActorRecord } from './collaboration-source.ts';

/** The criteria of CollaborationFilter that are about the two actors, whatever ties them. */
export interface TieFilter {
  readonly actors?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly betweenKinds?: readonly string[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly crossBorder?: boolean | null | undefined;
}

type Rule = (a: ActorRecord, b: ActorRecord) => boolean;

/** Whether a tie between two actors is kept: the same rules that `collaborations` states in Cypher (compile/filters). */
export function tieFilter(filter: TieFilter): Rule {
  const rules = rulesOf(filter);
  return (a, b) => rules.every((rule) => rule(a, b));
}

function rulesOf({ actors, kinds, betweenKinds, countries, crossBorder }: TieFilter): Rule[] {
  const either =
    (says: (side: ActorRecord) => boolean): Rule =>
    (a, b) =>
      says(a) || says(b);
  const rules: Rule[] = [];
  if (actors) rules.push(either(({ id }) => actors.includes(id)));
  if (kinds) rules.push(either(({ kind }) => kinds.includes(kind)));
  if (countries) rules.push(either(({ country }) => country !== null && countries.includes(country)));
  if (betweenKinds) {
    const pair = betweenKinds.length === 1 ? [...betweenKinds, ...betweenKinds] : betweenKinds;
    rules.push((a, b) => pair.includes(a.kind) && pair.includes(b.kind) && (a.kind !== b.kind || pair[0] === pair[1]));
  }
  if (crossBorder !== undefined && crossBorder !== null) {
    rules.push((a, b) => a.country !== null && b.country !== null && (a.country !== b.country) === crossBorder);
  }
  return rules;
}
