import type { TieGraph } from './groups/weighted-graph.ts';

/**
 * Of each node, the largest k such that it is in a group whose members have k ties to others of it (Seidman 1983,
 * doi:10.1016/0378-8733(83)90028-X). Nodes are taken off in the order of what is left of their degrees, by buckets (Batagelj &
 * Zaveršnik 2003, arXiv:cs/0310049).
 */
export function coreNumbers({ size, offsets, neighbours }: TieGraph): Uint32Array {
  const left = Uint32Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
  const most = left.reduce((highest, value) => Math.max(highest, value), 0);
  /** Where the nodes of each degree begin in `order`. */
  const begins = new Uint32Array(most + 2);
  for (const value of left) begins[value + 1] = (begins[value + 1] ?? 0) + 1;
  for (let value = 0; value <= most; value++) begins[value + 1] = (begins[value + 1] ?? 0) + (begins[value] ?? 0);
  const next = begins.slice();
  const order = new Uint32Array(size);
  const place = new Uint32Array(size);
  left.forEach((value, node) => {
    const at = next[value] ?? 0;
    next[value] = at + 1;
    order[at] = node;
    place[node] = at;
  });
  for (let index = 0; index < size; index++) {
    const node = order[index] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      const value = left[other] ?? 0;
      if (value <= (left[node] ?? 0)) continue;
      // The other becomes the last of the next lower degree: it changes places with the first of its own.
      const [from, to] = [place[other] ?? 0, begins[value] ?? 0];
      const first = order[to] ?? 0;
      [order[from], order[to]] = [first, other];
      [place[first], place[other]] = [from, to];
      begins[value] = to + 1;
      left[other] = value - 1;
    }
  }
  return left;
}
