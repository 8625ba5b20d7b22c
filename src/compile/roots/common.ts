import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import { selectProjects } from '../derived/pair.ts';
import { selectThemeShares } from '../derived/theme-shares.ts';
import type { FieldUse } from '../field-use.ts';
import { call, type Fragment } from '../fragment.ts';
import { selectObject } from '../select-object.ts';

/** Query.common: what two actors have in common; null when one of them does not exist. */
export function selectCommonGround(compilation: Compilation, use: FieldUse): Fragment {
  const [a, b, result] = ['a', 'b', 'common'].map((name) => compilation.variable(name)) as [string, string, string];
  const [idA, idB] = (['a', 'b'] as const).map((name) => compilation.parameters.add(use, (values) => values[name])) as [
    string,
    string,
  ];
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const ground = selectObject(compilation, type, subselections(use), (field) => selectGround(compilation, field, a, b));
  compilation.walk();
  const lines = [
    `MATCH (${a}:Node:Actor {id: ${idA}})`,
    `MATCH (${b}:Node:Actor {id: ${idB}})`,
    ...ground.clauses,
    `RETURN head(collect(${ground.expression})) AS ${result}`,
  ];
  return {
    clauses: [call([], lines)],
    expression: result,
    complete: (raw) => (raw === null || raw === undefined ? null : ground.complete(raw)),
  };
}

function selectGround(compilation: Compilation, use: FieldUse, a: string, b: string): Fragment {
  const type = getNamedType(use.definition.type);
  switch (use.definition.name) {
    case 'a':
    case 'b':
      return compilation.selectNode(use.definition.name === 'a' ? a : b, type, subselections(use));
    case 'projects':
      return selectProjects(compilation, [a, b], use, (project) => [
        `MATCH (${a})-[:PARTICIPATES_IN]->(${project}:Project)<-[:PARTICIPATES_IN]-(${b})`,
      ]);
    case 'themes':
      return selectThemeShares(compilation, [a, b], use, ({ theme, project }) => [
        `UNWIND [${a}, ${b}] AS actor`,
        `MATCH (actor)-[:PARTICIPATES_IN]->(:Project)-[:HAS_THEME]->(${theme}:Theme)`,
        `WITH ${a}, ${b}, ${theme}, count(DISTINCT actor) AS actors`,
        'WHERE actors = 2',
        `UNWIND [${a}, ${b}] AS actor`,
        `MATCH (actor)-[:PARTICIPATES_IN]->(${project}:Project)-[:HAS_THEME]->(${theme})`,
      ]);
    case 'networks':
      return selectActors(compilation, use, a, b, (network) => [
        `MATCH (${a})-[:MEMBER_OF]->(${network}:Actor)<-[:MEMBER_OF]-(${b})`,
      ]);
    default:
      return selectActors(compilation, use, a, b, (partner) => [
        `UNWIND [${a}, ${b}] AS actor`,
        call(
          ['actor'],
          [
            `MATCH (actor)-[:PARTNER_OF]-(${partner}:Actor) RETURN ${partner}`,
            'UNION',
            `MATCH (actor)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(${partner}:Actor) RETURN ${partner}`,
          ],
        ),
        `WITH ${a}, ${b}, ${partner}, count(DISTINCT actor) AS actors`,
        `WHERE actors = 2 AND ${partner} <> ${a} AND ${partner} <> ${b}`,
      ]);
  }
}

function selectActors(
  compilation: Compilation,
  use: FieldUse,
  a: string,
  b: string,
  match: (actor: string) => readonly string[],
): Fragment {
  const actor = compilation.variable('actor');
  const result = compilation.variable(use.definition.name);
  const selection = compilation.selectNode(actor, getNamedType(use.definition.type), subselections(use));
  const lines = [
    ...match(actor),
    `WITH DISTINCT ${actor}`,
    `WITH ${actor} ORDER BY ${actor}.orderKey, ${actor}.id`,
    ...selection.clauses,
    `RETURN collect(${selection.expression}) AS ${result}`,
  ];
  return {
    clauses: [call([a, b], lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(selection.complete),
  };
}
