import { getNamedType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import { call, where, type Fragment } from '../fragment.ts';
import { orderBy } from '../order.ts';
import { pageSize } from '../page-size.ts';
import { plain } from '../select-object.ts';
import { selectThemeShares } from './theme-shares.ts';
import { earliestFirst } from './earliest-first.ts';

/** Two actors and what is already known of their shared projects. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly counted: Readonly<Record<'projectCount' | 'strength' | 'firstYear' | 'lastYear', string>>;
  /** Which shared projects count, as predicates on the project; compiled anew for each variable. */
  readonly projectPredicates: (project: string) => readonly string[];
}

/** What ties two actors: the fields that Collaboration and CollaboratorEdge have in common. */
export function selectPairField(compilation: Compilation, use: FieldUse, pair: Pair): Fragment | undefined {
  const { a, b, counted, projectPredicates } = pair;
  const sharedProject = (project: string): string[] => [
    `MATCH (${a})-[:PARTICIPATES_IN]->(${project}:Project)<-[:PARTICIPATES_IN]-(${b})`,
    ...where(projectPredicates(project)),
  ];
  switch (use.definition.name) {
    case 'projectCount':
    case 'strength':
    case 'firstYear':
    case 'lastYear':
      return plain(counted[use.definition.name]);
    case 'projects':
      return selectProjects(compilation, [a, b], use, sharedProject);
    case 'themes':
      return selectThemeShares(compilation, [a, b], use, ({ theme, project }) => [
        ...sharedProject(project),
        `MATCH (${project})-[:HAS_THEME]->(${theme}:Theme)`,
      ]);
    default:
      return undefined;
  }
}

/** Some projects, each once, the earliest first. */
export function selectProjects(
  compilation: Compilation,
  imports: readonly string[],
  use: FieldUse,
  match: (project: string) => readonly string[],
): Fragment {
  const project = compilation.variable('project');
  const result = compilation.variable('projects');
  const selection = compilation.selectNode(project, getNamedType(use.definition.type), subselections(use));
  const limited = 'first' in use.values ? ` LIMIT ${compilation.parameters.add(use, (values) => pageSize(values['first']))}` : '';
  const lines = [
    ...match(project),
    `WITH DISTINCT ${project}`,
    `WITH ${project} ${orderBy(earliestFirst(project))}${limited}`,
    ...selection.clauses,
    `RETURN collect(${selection.expression}) AS ${result}`,
  ];
  return {
    clauses: [call(imports, lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(selection.complete),
  };
}
