import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import { compileFilter } from '../filter.ts';
import {
  collaboratorFilter,
  bothCountriesClauses,
  projectCountFilter,
  sharedProjectFilter,
} from '../filters/collaboration-filter.ts';
import { where, type Fragment } from '../fragment.ts';
import { ascending, descending } from '../order.ts';
import { selectList } from '../select-list.ts';
import { selectPairField } from './pair.ts';

/** Actor.collaborators: who shares projects with an actor, those with most shared projects first. */
export function selectCollaborators(compilation: Compilation, actor: string, use: FieldUse): Fragment {
  const other = compilation.variable('collaborator');
  const project = compilation.variable('project');
  const [projectCount, firstYear, lastYear] = ['projectCount', 'firstYear', 'lastYear'].map((name) =>
    compilation.variable(name),
  ) as [string, string, string];
  const predicatesOn = (node: string): readonly string[] =>
    compileFilter({ compilation, use, node, anchored: false }, sharedProjectFilter).predicates;
  const place = { compilation, use, node: other, anchored: false };
  const predicates = [
    `${other} <> ${actor}`,
    ...compileFilter(place, collaboratorFilter(actor)).predicates,
    ...predicatesOn(project),
  ];
  const counted = { projectCount, strength: 'null', firstYear, lastYear };
  return selectList(compilation, use, {
    imports: [actor],
    parent: actor,
    node: other,
    match: [
      `MATCH (${actor})-[:PARTICIPATES_IN]->(${project}:Project)<-[:PARTICIPATES_IN]-(${other}:Actor)`,
      ...where(predicates),
      `WITH ${actor}, ${other}, count(DISTINCT ${project}) AS ${projectCount}, min(${project}.startYear) AS ${firstYear}, max(coalesce(${project}.endYear, ${project}.startYear)) AS ${lastYear}`,
      ...bothCountriesClauses(place, actor, other, [actor, other, projectCount, firstYear, lastYear]),
    ],
    predicates: compileFilter(place, projectCountFilter(projectCount)).predicates,
    carried: [projectCount, firstYear, lastYear],
    order: [descending(projectCount), ascending(`${other}.orderKey`), ascending(`${other}.id`)],
    edgeField: (field) => selectPairField(compilation, field, { a: actor, b: other, counted, projectPredicates: predicatesOn }),
  });
}
