import type { LinkDirection, Ontology, RelationshipKind } from '../ontology/ontology.ts';

/** One relationship in a MATCH, read from either end. */
export function pattern(from: string, edge: string, type: string, direction: LinkDirection, to: string): string {
  return `(${from})${direction === 'IN' ? '<-' : '-'}[${edge}:${type}]${direction === 'OUT' ? '->' : '-'}(${to})`;
}

/** The node that a relationship is followed to; with its label where other kinds stand at that end too: actors and projects are in a country. */
export function farEnd(
  { nodeKinds }: Ontology,
  relationship: RelationshipKind,
  direction: LinkDirection,
  node: string,
  typeName: string,
): string {
  const ends =
    direction === 'OUT' ? relationship.to : direction === 'IN' ? relationship.from : [...relationship.from, ...relationship.to];
  const label = nodeKinds.get(typeName)?.label;
  return label === undefined || new Set(ends).size < 2 ? node : `${node}:${label}`;
}
