import fc from 'fast-check';
import type { WeightedGraph } from '../../../src/insight/groups/weighted-graph.ts';

type Ties = readonly (readonly [a: number, b: number, weight: number])[];

/** Loops are left out; of ties between the same two the last counts. */
export function graphOf(size: number, ties: Ties): WeightedGraph {
  const rows = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, weight] of ties) {
    if (a === b) continue;
    rows[a]?.set(b, weight);
    rows[b]?.set(a, weight);
  }
  const sorted = rows.map((row) => [...row].sort(([one], [other]) => one - other));
  const offsets = new Uint32Array(size + 1);
  sorted.forEach((row, node) => (offsets[node + 1] = (offsets[node] ?? 0) + row.length));
  const arcs = sorted.flat();
  return {
    size,
    offsets,
    neighbours: Uint32Array.from(arcs, ([to]) => to),
    weights: Float64Array.from(arcs, ([, weight]) => weight),
  };
}

export function tiesOf({ size, offsets, neighbours, weights }: WeightedGraph): [a: number, b: number, weight: number][] {
  const ties: [number, number, number][] = [];
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (node < other) ties.push([node, other, weights[arc] ?? 0]);
    }
  }
  return ties;
}

/** Node n of the graph is node names[n] of the answer. */
export function renamed(graph: WeightedGraph, names: readonly number[]): WeightedGraph {
  return graphOf(
    graph.size,
    tiesOf(graph).map(([a, b, weight]) => [names[a] ?? 0, names[b] ?? 0, weight]),
  );
}

/** What was in place n comes into place names[n]. */
export function moved<Value>(values: ArrayLike<Value>, names: readonly number[]): Value[] {
  const result: Value[] = [];
  names.forEach((name, node) => (result[name] = values[node] as Value));
  return result;
}

/** Graphs of up to `most` nodes, some without ties, with weights of which some are zero, and an order of their nodes. */
export function anyGraph(most = 16): fc.Arbitrary<{ readonly graph: WeightedGraph; readonly names: number[] }> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const tie = fc.tuple(node, node, fc.constantFrom(0, 0.25, 0.5, 1, 1, 1, 2));
    const order = fc.shuffledSubarray(
      Array.from({ length: size }, (_, index) => index),
      { minLength: size },
    );
    return fc
      .tuple(fc.array(tie, { maxLength: 3 * size }), order)
      .map(([ties, names]) => ({ graph: graphOf(size, ties), names }));
  });
}
