import type { RelationshipKind } from '../ontology/ontology.ts';
import { ascending, descending, unknownLast, type Order } from './order.ts';

type OrderOf = (node: string, edge: string) => Order;

const byName: OrderOf = (node) => [ascending(`${node}.orderKey`)];

/** Orders that say more than the alphabet, by relationship type and the direction in which it is usually read. */
const particular: Readonly<Record<string, OrderOf>> = {
  AUTHORED: (_, edge) => [unknownLast(`${edge}.position`, 'ASC')],
  ADOPTED: (_, edge) => [unknownLast(`${edge}.year`, 'ASC')],
  DELIBERATED: (node) => [descending(`coalesce(${node}.date, '')`, 'string')],
  HOLDS_ROLE: (_, edge) => [descending(`coalesce(${edge}.since, '')`, 'string'), ascending(`${edge}.role`)],
};

/**
 * The order of what a relationship leads to: its own where it has one, else alphabetical. The node's id and the key
 * properties of the relationship come last, since two relationships may lead to one node.
 */
export function linkOrder(relationship: RelationshipKind, node: string, edge: string): Order {
  const leading = (particular[relationship.type] ?? byName)(node, edge);
  const key = relationship.key.map((property) => ascending(`${edge}.${property}`));
  return [...leading, ascending(`${node}.id`), ...key];
}
