import { fitted, type Positions } from './positions.ts';

/** Actors on a circle, those of one group beside one another. */
export function circleLayout(ids: readonly string[], groupOf: (id: string) => string): Positions {
  const sorted = [...ids].sort((a, b) => compare(groupOf(a), groupOf(b)) || compare(a, b));
  const step = (2 * Math.PI) / Math.max(1, sorted.length);
  return fitted(new Map(sorted.map((id, place) => [id, { x: Math.cos(place * step), y: Math.sin(place * step) }])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
