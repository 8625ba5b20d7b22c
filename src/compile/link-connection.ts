import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { LinkDirection, RelationshipKind } from '../ontology/ontology.ts';
import type { Compilation } from './compilation.ts';
import { actorFacets, projectFacets } from './facet-specs.ts';
import type { FacetSpecs } from './facet-spec.ts';
import type { FieldUse } from './field-use.ts';
import { compileFilter, type FilterSpec } from './filter.ts';
import { actorFilter } from './filters/actor-filter.ts';
import { actorParticipationFilter, partnershipFilter, projectParticipationFilter } from './filters/edge-filters.ts';
import { projectFilter } from './filters/project-filter.ts';
import type { Fragment } from './fragment.ts';
import { linkOrder } from './link-order.ts';
import { projectOrder } from './list-orders.ts';
import { farEnd, pattern } from './pattern.ts';
import { selectList } from './select-list.ts';

/** The filter that each connection type takes, given the variable it is asked of. */
const filters: Readonly<Record<string, (parent: string) => FilterSpec>> = {
  ActorConnection: () => actorFilter,
  ProjectConnection: () => projectFilter,
  ActorParticipationConnection: actorParticipationFilter,
  ProjectParticipationConnection: projectParticipationFilter,
  PartnershipConnection: () => partnershipFilter,
};

const facets: Readonly<Record<string, FacetSpecs>> = { ActorConnection: actorFacets, ProjectConnection: projectFacets };

/** The connection of a field that follows one relationship: a page of what it leads to. */
export function linkConnection(
  compilation: Compilation,
  parent: string,
  use: FieldUse,
  relationship: RelationshipKind,
  direction: LinkDirection,
): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const edge = compilation.variable('link');
  const node = compilation.variable(nodeTypeName(type));
  const end = farEnd(compilation.ontology, relationship, direction, node, nodeTypeName(type));
  const filter = filters[type.name]?.(parent);
  const { predicates } =
    filter === undefined ? { predicates: [] } : compileFilter({ compilation, use, node, edge, anchored: false }, filter);
  const asked = projectOrder(compilation, use, node);
  const tie = linkOrder(relationship, node, edge);
  return selectList(compilation, use, {
    imports: [parent],
    parent,
    node,
    edge,
    direction,
    match: [`MATCH ${pattern(parent, edge, relationship.type, direction, end)}`],
    predicates,
    order: asked === undefined ? tie : [...asked.order.slice(0, 1), ...tie],
    orderClauses: asked?.clauses ?? [],
    carried: [],
    orderCarried: asked?.carried ?? [],
    ...(facets[type.name] !== undefined && { facets: facets[type.name] }),
  });
}

function nodeTypeName(connection: GraphQLObjectType): string {
  const edges = connection.getFields()['edges'];
  const edgeType = edges === undefined ? connection : (getNamedType(edges.type) as GraphQLObjectType);
  const node = edgeType.getFields()['node'];
  return node === undefined ? 'node' : getNamedType(node.type).name;
}
