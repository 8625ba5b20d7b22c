import { levelGraph, type WeightedGraph } from './weighted-graph.ts';

/**
 * How much more of the weight of ties lies within groups than the strengths of their members would lead one to expect, from
 * -1/2 to 1; 0 when no tie has a weight.
 *
 * Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; with weights Newman 2004, doi:10.1103/PhysRevE.70.056131; with
 * a resolution Reichardt & Bornholdt 2006, doi:10.1103/PhysRevE.74.016110: above 1 groups are smaller, below 1 larger.
 */
export function modularity(graph: WeightedGraph, groups: ArrayLike<number>, resolution = 1): number {
  const { size, offsets, neighbours, weights, strengths, total } = levelGraph(graph);
  if (total === 0) return 0;
  const sums = new Map<number, number>();
  let within = 0;
  for (let node = 0; node < size; node++) {
    const group = groups[node] ?? 0;
    sums.set(group, (sums.get(group) ?? 0) + (strengths[node] ?? 0));
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      if (groups[neighbours[arc] ?? 0] === group) within += weights[arc] ?? 0;
    }
  }
  const expected = [...sums.values()].reduce((sum, strength) => sum + (strength / total) ** 2, 0);
  return within / total - resolution * expected;
}
