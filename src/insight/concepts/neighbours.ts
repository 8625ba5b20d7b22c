import { actorsByTheme, countByTheme, sharedThemes, type Concept, type FormalContext } from './formal-context.ts';
import { countThemes, isWithin, keyOf, removeTheme, themesIn, without, type ThemeSet } from './theme-set.ts';

/**
 * The concepts right below one: fewer actors who share more themes, with none in between. Those with fewer actors than `minActors` are
 * left out.
 *
 * After Lindig 2000, "Fast concept analysis". It differs in how it tells a neighbour: a theme leads to one if all themes that come
 * along with it are had by as many of the actors.
 */
export function neighboursBelow(context: FormalContext, { actors, themes }: Concept, minActors: number): Concept[] {
  const others = without(sharedThemes(context, new Uint32Array()), themes);
  const counts = countByTheme(context, actors, others);
  for (const theme of themesIn(others)) if ((counts[theme] ?? 0) < minActors) removeTheme(others, theme);
  const found: Concept[] = [];
  for (const [theme, having] of actorsByTheme(context, actors, others, counts)) {
    const shared = sharedThemes(context, having);
    const added = themesIn(without(shared, themes));
    // All of these themes lead to this neighbour: the first stands for them.
    if (added[0] === theme && added.every((other) => counts[other] === having.length))
      found.push({ actors: having, themes: shared });
  }
  return found;
}

/** The concepts right above one: more actors who share fewer themes, with none in between; those with fewer than `minThemes` are left out. */
export function neighboursAbove(context: FormalContext, { actors, themes }: Concept, minThemes = 0): Concept[] {
  const members = new Set(actors);
  const shared = new Map<string, ThemeSet>();
  context.rows.forEach((row, actor) => {
    if (members.has(actor)) return;
    const common = without(themes, without(themes, row));
    shared.set(keyOf(common), common);
  });
  const ordered = [...shared.values()].sort((one, other) => countThemes(other) - countThemes(one));
  const found: ThemeSet[] = [];
  for (const one of ordered) if (!found.some((other) => isWithin(one, other))) found.push(one);
  return found
    .filter((one) => countThemes(one) >= minThemes)
    .map((one) => ({ actors: actorsSharing(context, one), themes: one }));
}

function actorsSharing({ rows }: FormalContext, themes: ThemeSet): Uint32Array {
  const actors: number[] = [];
  rows.forEach((row, actor) => {
    if (isWithin(themes, row)) actors.push(actor);
  });
  return Uint32Array.from(actors);
}

export interface ConceptLattice {
  /** For each concept, the numbers of those right above and right below it in the list, ascending. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/**
 * How the concepts of a list lie above one another (its Hasse diagram). The list must be all those with at least so many actors and
 * themes, as `frequentConcepts` gives it: what lies between two of them is then also one of them.
 */
export function conceptLattice(context: FormalContext, concepts: readonly Concept[], minActors: number): ConceptLattice {
  const numbers = new Map(concepts.map(({ themes }, number) => [keyOf(themes), number]));
  const above: number[][] = concepts.map(() => []);
  const below = concepts.map((concept, number) => {
    const found = neighboursBelow(context, concept, minActors).flatMap(({ themes }) => numbers.get(keyOf(themes)) ?? []);
    for (const lower of found) above[lower]?.push(number);
    return found.sort((one, other) => one - other);
  });
  return { above, below };
}
