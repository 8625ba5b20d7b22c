import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { call } from './fragment.ts';
import { ascending, unknownLast, type Order, type OrderKey } from './order.ts';

/** The order that a reader asked for, with the subqueries that compute its keys and the variables they leave. */
export interface AskedOrder {
  readonly order: Order;
  readonly clauses: readonly string[];
  readonly carried: readonly string[];
}

type Sorting = 'ASC' | 'DESC';

interface OrderArgument {
  readonly field: string;
  readonly direction: Sorting;
}

/** `orderBy` of a list of actors; by name when it is left out. */
export function actorOrder(compilation: Compilation, use: FieldUse, node: string): AskedOrder {
  const { field, direction } = (use.values['orderBy'] ?? { field: 'NAME', direction: 'ASC' }) as OrderArgument;
  switch (field) {
    case 'PROJECT_COUNT':
      return counted(compilation, node, direction, `MATCH (${node})-[:PARTICIPATES_IN]->(counted:Project)`);
    case 'COLLABORATOR_COUNT':
      return counted(
        compilation,
        node,
        direction,
        `MATCH (${node})-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(counted:Actor) WHERE counted <> ${node}`,
      );
    case 'ACTIVE_FROM':
      return byKey(unknownLast(`${node}.activeFrom`, direction), node);
    default:
      return byKey({ ...ascending(`${node}.orderKey`), direction }, node);
  }
}

/** `orderBy` of a list of projects, or of participations by their project; undefined when it is left out. */
export function projectOrder(compilation: Compilation, use: FieldUse, node: string): AskedOrder | undefined {
  const asked = use.values['orderBy'] as OrderArgument | null | undefined;
  if (asked === null || asked === undefined) return undefined;
  const { field, direction } = asked;
  switch (field) {
    case 'PARTICIPANT_COUNT':
      return counted(compilation, node, direction, `MATCH (${node})<-[:PARTICIPATES_IN]-(counted:Actor)`);
    case 'START_YEAR':
      return byKey(unknownLast(`${node}.startYear`, direction), node);
    case 'END_YEAR':
      return byKey(unknownLast(`${node}.endYear`, direction), node);
    case 'BUDGET':
      return byKey(unknownLast(`${node}.budgetAmount`, direction), node);
    default:
      return byKey({ ...ascending(`${node}.orderKey`), direction }, node);
  }
}

/** `orderBy` of a list of sources; by title when it is left out. */
export function sourceOrder(_: Compilation, use: FieldUse, node: string): AskedOrder {
  const { field, direction } = (use.values['orderBy'] ?? { field: 'TITLE', direction: 'ASC' }) as OrderArgument;
  const expression = field === 'RETRIEVED' ? `coalesce(${node}.retrieved, '')` : `${node}.orderKey`;
  return byKey({ ...ascending(expression), direction }, node);
}

export function alphabetical(node: string): AskedOrder {
  return byKey(ascending(`${node}.orderKey`), node);
}

export function latestFirst(year: string, node: string): AskedOrder {
  return byKey(unknownLast(year, 'DESC'), node);
}

function byKey(key: OrderKey, node: string): AskedOrder {
  return { order: [key, ascending(`${node}.id`)], clauses: [], carried: [] };
}

function counted(compilation: Compilation, node: string, direction: Sorting, match: string): AskedOrder {
  const count = compilation.variable('count');
  return {
    order: [{ expression: count, direction, type: 'number' }, ascending(`${node}.id`)],
    clauses: [call([node], [match, `RETURN count(DISTINCT counted) AS ${count}`])],
    carried: [count],
  };
}
