import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import { selectPairField } from '../derived/pair.ts';
import type { FacetSpecs } from '../facet-spec.ts';
import type { FieldUse } from '../field-use.ts';
import { compileFilter } from '../filter.ts';
import { bothCountriesClauses, pairFilter, projectCountFilter, sharedProjectFilter } from '../filters/collaboration-filter.ts';
import { where, type Fragment } from '../fragment.ts';
import { ascending, descending } from '../order.ts';
import { selectList } from '../select-list.ts';
import { selectObject } from '../select-object.ts';

/** Query.collaborations: the pairs of actors that share projects, with Newman's weight. */
export function selectCollaborations(compilation: Compilation, use: FieldUse): Fragment {
  const [a, b, project] = ['a', 'b', 'project'].map((name) => compilation.variable(name)) as [string, string, string];
  const counted = {
    projectCount: compilation.variable('projectCount'),
    strength: compilation.variable('strength'),
    firstYear: compilation.variable('firstYear'),
    lastYear: compilation.variable('lastYear'),
  };
  const projectPredicates = (node: string): readonly string[] =>
    compileFilter({ compilation, use, node, anchored: false }, sharedProjectFilter).predicates;
  const place = { compilation, use, node: a, anchored: false };
  const selectRow = (field: FieldUse): Fragment => {
    const type = getNamedType(field.definition.type) as GraphQLObjectType;
    return selectObject(compilation, type, subselections(field), (inner) => {
      const shared = selectPairField(compilation, inner, { a, b, counted, projectPredicates });
      return (
        shared ??
        compilation.selectNode(inner.definition.name === 'a' ? a : b, getNamedType(inner.definition.type), subselections(inner))
      );
    });
  };
  return selectList(compilation, use, {
    imports: [],
    node: a,
    match: [
      ...startFrom(compilation, use, project),
      ...where(projectPredicates(project)),
      `MATCH (${project})<-[:PARTICIPATES_IN]-(participant:Actor)`,
      `WITH ${project}, collect(DISTINCT participant) AS participants`,
      'WHERE size(participants) > 1',
      `UNWIND participants AS ${a}`,
      `UNWIND participants AS ${b}`,
      `WITH ${a}, ${b}, ${project}, size(participants) AS size`,
      `WHERE ${a}.id < ${b}.id`,
      `WITH ${a}, ${b}, count(${project}) AS ${counted.projectCount}, round(sum(1.0 / (size - 1)) * 1000000) / 1000000 AS ${counted.strength}, min(${project}.startYear) AS ${counted.firstYear}, max(coalesce(${project}.endYear, ${project}.startYear)) AS ${counted.lastYear}`,
      ...bothCountriesClauses(place, a, b, [a, b, ...Object.values(counted)]),
    ],
    predicates: [
      ...compileFilter(place, pairFilter(b)).predicates,
      ...compileFilter(place, projectCountFilter(counted.projectCount)).predicates,
    ],
    carried: [b, ...Object.values(counted)],
    order: [descending(counted.projectCount), ascending(`${a}.id`), ascending(`${b}.id`)],
    selectRow,
    facets: pairFacets(b),
  });
}

/** With `actors` in the filter only their projects can tie a pair that is kept. */
function startFrom(compilation: Compilation, use: FieldUse, project: string): string[] {
  const filter = use.values['filter'] as { readonly actors?: unknown } | null | undefined;
  if (filter?.actors === undefined || filter.actors === null) return [`MATCH (${project}:Project)`];
  const actor = compilation.variable('actor');
  const ids = compilation.parameters.add(use, (values) => (values['filter'] as { actors: unknown }).actors);
  return [
    `MATCH (${actor}:Node)-[:PARTICIPATES_IN]->(${project}:Project) WHERE ${actor}.id IN ${ids}`,
    `WITH DISTINCT ${project}`,
  ];
}

function pairFacets(other: string): FacetSpecs {
  return {
    kinds: {
      match: () => [],
      value: (node) =>
        `CASE WHEN ${node}.kind <= ${other}.kind THEN ${node}.kind + '+' + ${other}.kind ELSE ${other}.kind + '+' + ${node}.kind END`,
      enumName: 'ActorKind',
    },
    countries: {
      match: (node, found) => [`UNWIND [${node}, ${other}] AS member`, `MATCH (member)-[:IN_COUNTRY]->(${found}:Country)`],
      value: (_, found) => `${found}.code`,
      label: (found) => ({ fr: `${found}.nameFr`, en: `${found}.nameEn` }),
    },
    crossBorder: {
      match: (node, found) => [
        `MATCH (${node})-[:IN_COUNTRY]->(${found}:Country)`,
        `MATCH (${other})-[:IN_COUNTRY]->(${found}Other:Country)`,
      ],
      value: (_, found) => `CASE WHEN ${found}.code = ${found}Other.code THEN 'false' ELSE 'true' END`,
    },
  };
}
