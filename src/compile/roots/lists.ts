import type { Compilation } from '../compilation.ts';
import { actorFacets, projectFacets } from '../facet-specs.ts';
import type { FieldUse } from '../field-use.ts';
import { compileFilter, type FilterSpec } from '../filter.ts';
import { actorFilter } from '../filters/actor-filter.ts';
import { projectFilter } from '../filters/project-filter.ts';
import type { Fragment } from '../fragment.ts';
import { actorOrder, alphabetical, latestFirst, projectOrder, sourceOrder, type AskedOrder } from '../list-orders.ts';
import { descending, ascending } from '../order.ts';
import { selectList } from '../select-list.ts';
import type { FacetSpecs } from '../facet-spec.ts';

interface RootList {
  readonly label: string;
  readonly filter?: FilterSpec;
  readonly facets?: FacetSpecs;
  readonly order: (compilation: Compilation, use: FieldUse, node: string) => AskedOrder;
}

/** Lists all nodes of a kind, or those that a filter keeps. */
function selectRootList(
  compilation: Compilation,
  use: FieldUse,
  { label, filter = {}, facets, order: orderOf }: RootList,
): Fragment {
  const node = compilation.variable(label);
  const { anchor, predicates } = compileFilter({ compilation, use, node, anchored: true }, filter);
  const { order, clauses, carried } = orderOf(compilation, use, node);
  const readsIndex = anchor === undefined && order[0]?.expression === `${node}.orderKey`;
  return selectList(compilation, use, {
    imports: [],
    node,
    match: anchor ?? [`MATCH (${node}:${label})`],
    // Every node has an orderKey; saying so lets Neo4j walk its index in order and stop at the end of the page.
    predicates: readsIndex ? [`${node}.orderKey IS NOT NULL`, ...predicates] : predicates,
    order,
    orderClauses: clauses,
    carried: [],
    orderCarried: carried,
    ...(readsIndex && predicates.length === 0 && order[0]?.direction === 'ASC' && { alphabetOf: label }),
    ...(facets !== undefined && { facets }),
  });
}

export function selectActors(compilation: Compilation, use: FieldUse): Fragment {
  return selectRootList(compilation, use, { label: 'Actor', filter: actorFilter, facets: actorFacets, order: actorOrder });
}

export function selectProjectList(compilation: Compilation, use: FieldUse): Fragment {
  return selectRootList(compilation, use, {
    label: 'Project',
    filter: projectFilter,
    facets: projectFacets,
    order: (...asked) => projectOrder(...asked) ?? alphabetical(asked[2]),
  });
}

export function selectSourceList(compilation: Compilation, use: FieldUse): Fragment {
  return selectRootList(compilation, use, { label: 'Source', order: sourceOrder });
}

export function selectPublications(compilation: Compilation, use: FieldUse): Fragment {
  const node = compilation.variable('publication');
  const searched = typeof use.values['text'] === 'string';
  const { order } = latestFirst(`${node}.year`, node);
  const hits = searched ? compilation.parameters.addSearch(use, 'Publication', (values) => values['text']) : '';
  return selectList(compilation, use, {
    imports: [],
    node,
    match: searched ? [`MATCH (${node}:Node) WHERE ${node}.id IN ${hits}`, `WITH ${node}`] : [`MATCH (${node}:Publication)`],
    predicates: [],
    order,
    carried: [],
  });
}

export function selectDeliberations(compilation: Compilation, use: FieldUse): Fragment {
  const node = compilation.variable('deliberation');
  const ofOne = typeof use.values['localGovernment'] === 'string';
  const actor = compilation.variable('actor');
  const id = ofOne ? compilation.parameters.add(use, (values) => values['localGovernment']) : '';
  return selectList(compilation, use, {
    imports: [],
    node,
    match: [ofOne ? `MATCH (${actor}:Node {id: ${id}})-[:DELIBERATED]->(${node}:Deliberation)` : `MATCH (${node}:Deliberation)`],
    predicates: [],
    order: [descending(`coalesce(${node}.date, '')`, 'string'), ascending(`${node}.id`)],
    carried: [],
  });
}
