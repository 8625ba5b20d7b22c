import type { LinkDirection } from '../ontology/ontology.ts';

/** One relationship in a MATCH, read from either end. */
export function pattern(from: string, edge: string, type: string, direction: LinkDirection, to: string): string {
  return `(${from})${direction === 'IN' ? '<-' : '-'}[${edge}:${type}]${direction === 'OUT' ? '->' : '-'}(${to})`;
}
