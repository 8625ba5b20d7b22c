import type { Compilation } from '../compilation.ts';
import { actorFacets, projectFacets } from '../facet-specs.ts';
import type { FieldUse } from '../field-use.ts';
import { compileFilter } from '../filter.ts';
import { actorFilter } from '../filters/actor-filter.ts';
import { projectFilter } from '../filters/project-filter.ts';
import type { Fragment } from '../fragment.ts';
import { alphabetical } from '../list-orders.ts';
import { selectList } from '../select-list.ts';
import { themePath } from '../theme-path.ts';

/** Theme.projects: projects on a theme and, unless declined, on the themes below it. */
export function selectProjectsOfTheme(compilation: Compilation, theme: string, use: FieldUse): Fragment {
  const node = compilation.variable('project');
  return selectList(compilation, use, {
    imports: [theme],
    node,
    match: [
      `MATCH ${reach(compilation, theme, use)}<-[:HAS_THEME]-(${node}:Project)`,
      // A project may be on several themes below this one, but on one theme only once.
      ...(use.values['includeNarrower'] === false ? [] : [`WITH DISTINCT ${theme}, ${node}`]),
    ],
    predicates: compileFilter({ compilation, use, node, anchored: false }, projectFilter).predicates,
    order: alphabetical(node).order,
    carried: [],
    facets: projectFacets,
  });
}

/** Theme.actors: actors with such a project. */
export function selectActorsOfTheme(compilation: Compilation, theme: string, use: FieldUse): Fragment {
  const node = compilation.variable('actor');
  return selectList(compilation, use, {
    imports: [theme],
    node,
    match: [
      `MATCH ${reach(compilation, theme, use)}<-[:HAS_THEME]-(:Project)<-[:PARTICIPATES_IN]-(${node}:Actor)`,
      `WITH DISTINCT ${theme}, ${node}`,
    ],
    predicates: compileFilter({ compilation, use, node, anchored: false }, actorFilter).predicates,
    order: alphabetical(node).order,
    carried: [],
    facets: actorFacets,
  });
}

function reach(compilation: Compilation, theme: string, use: FieldUse): string {
  return use.values['includeNarrower'] === false ? `(${theme})` : themePath(theme, compilation.variable('narrower'));
}
