import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import { selectComputed } from '../computed-values.ts';
import type { FieldUse } from '../field-use.ts';
import { call, type Fragment } from '../fragment.ts';
import { plain, selectObject } from '../select-object.ts';
import { selectCollaborators } from './collaborators.ts';
import { selectStatements } from './statements.ts';
import { selectActorsOfTheme, selectProjectsOfTheme } from './theme-lists.ts';
import { selectThemeShares } from './theme-shares.ts';

/** Compiles a field that is computed from the graph, for the node bound to `variable`. */
export type DerivedField = (compilation: Compilation, variable: string, use: FieldUse) => Fragment;

/** Every @derived field of schema/ that belongs to a stored type, by its coordinate. */
export const derivedFields: Readonly<Record<string, DerivedField>> = {
  'Actor.collaborators': selectCollaborators,
  'Actor.themes': (compilation, actor, use) =>
    selectThemeShares(compilation, [actor], use, ({ theme, project }) => [
      `MATCH (${actor})-[:PARTICIPATES_IN]->(${project}:Project)-[:HAS_THEME]->(${theme}:Theme)`,
    ]),
  'Actor.metrics': selectMetrics,
  'Project.transitions': selectTransitions,
  'Theme.projects': selectProjectsOfTheme,
  'Theme.actors': selectActorsOfTheme,
  'Source.statements': selectStatements,
};

/** Degree and strength are counted by the statement, the rest is computed. Each shared project adds (participants-1) · 1/(participants-1) to an actor's strength, so their number is its strength. */
function selectMetrics(compilation: Compilation, actor: string, use: FieldUse): Fragment {
  const [degree, strength] = [compilation.variable('degree'), compilation.variable('strength')];
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const counted: Readonly<Record<string, string>> = { degree, strength };
  const metrics = selectObject(compilation, type, subselections(use), (field) => {
    const count = counted[field.definition.name];
    return count === undefined
      ? selectComputed(compilation, `${type.name}.${field.definition.name}`, actor, field)
      : plain(count);
  });
  const lines = [
    `MATCH (${actor})-[:PARTICIPATES_IN]->(shared:Project)<-[:PARTICIPATES_IN]-(other:Actor) WHERE other <> ${actor}`,
    `RETURN count(DISTINCT other) AS ${degree}, count(DISTINCT shared) AS ${strength}`,
  ];
  return { ...metrics, clauses: [call([actor], lines)] };
}

function selectTransitions(compilation: Compilation, project: string, use: FieldUse): Fragment {
  const result = compilation.variable(use.definition.name);
  const lines = [
    `MATCH (${project})-[:HAS_THEME]->(theme:Theme) WHERE theme.transition IS NOT NULL`,
    'WITH DISTINCT theme.transition AS transition ORDER BY transition',
    `RETURN collect(transition) AS ${result}`,
  ];
  return { ...plain(result), clauses: [call([project], lines)] };
}
