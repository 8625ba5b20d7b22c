import FlatQueue from 'flatqueue';
import type { Graph } from './collaboration-network.ts';

/** Ways that differ by less are equally long: lengths such as 1/3 + 1/3 + 1/3 and 1 differ by rounding. Far below any length of a tie. */
export const SAME_LENGTH = 1e-9;

/**
 * Shortest ways from one node after another, over the same arrays. Without weights, a tie has the length 1. With weights, it is the
 * longer the weaker it is, 1/strength (Newman 2001, doi:10.1103/PhysRevE.64.016132), and a tie without
 * strength is no way. Breadth-first search, or Dijkstra (1959, doi:10.1007/BF01386390).
 */
export class ShortestPaths {
  /** Nodes reached by the last search, nearest first; only the first `reached` entries hold. */
  readonly order: Uint32Array;
  reached = 0;
  /** -1 for nodes that were not reached. */
  readonly distances: Float64Array;
  /** Number of shortest ways to each node that was reached. */
  readonly counts: Float64Array;
  /** Length of each tie, at its place in `neighbours`. */
  readonly lengths: Float64Array;
  readonly #graph: Graph;
  readonly #search: (source: number, target: number | undefined) => void;
  readonly #settled: Uint8Array;

  constructor(graph: Graph, byStrength: boolean) {
    this.#graph = graph;
    this.order = new Uint32Array(graph.size);
    this.distances = new Float64Array(graph.size).fill(-1);
    this.counts = new Float64Array(graph.size);
    this.lengths = byStrength
      ? graph.strengths.map((strength) => (strength > 0 ? 1 / strength : Infinity))
      : new Float64Array(graph.neighbours.length).fill(1);
    this.#settled = new Uint8Array(byStrength ? graph.size : 0);
    this.#search = byStrength ? this.#dijkstra : this.#breadthFirst;
  }

  /** Looks for all nodes, or no further than for a target: what is nearer than it is complete then. */
  from(source: number, target?: number): void {
    this.distances.fill(-1);
    this.distances[source] = 0;
    this.counts[source] = 1;
    this.#search(source, target);
  }

  #breadthFirst(source: number, target: number | undefined): void {
    const { order, distances, counts } = this;
    const { offsets, neighbours } = this.#graph;
    order[0] = source;
    let found = 1;
    for (let index = 0; index < found; index++) {
      const node = order[index] ?? 0;
      if (node === target) break;
      const next = (distances[node] ?? 0) + 1;
      const count = counts[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0;
        const known = distances[other] ?? 0;
        if (known < 0) {
          distances[other] = next;
          counts[other] = count;
          order[found++] = other;
        } else if (known === next) {
          counts[other] = (counts[other] ?? 0) + count;
        }
      }
    }
    this.reached = found;
  }

  #dijkstra(source: number, target: number | undefined): void {
    const { order, distances, counts, lengths } = this;
    const { offsets, neighbours } = this.#graph;
    const settled = this.#settled.fill(0);
    const queue = new FlatQueue<number>();
    queue.push(source, 0);
    let found = 0;
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      // A node waits once for each time that a shorter way to it was found; the first time it comes out is the shortest.
      if (settled[node] === 1) continue;
      settled[node] = 1;
      order[found++] = node;
      if (node === target) break;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        const next = (distances[node] ?? 0) + (lengths[arc] ?? 0);
        const known = distances[other] ?? 0;
        if (next < Infinity && (known < 0 || next < known - SAME_LENGTH)) {
          distances[other] = next;
          counts[other] = counts[node] ?? 0;
          queue.push(other, next);
        } else if (next <= known + SAME_LENGTH) {
          counts[other] = (counts[other] ?? 0) + (counts[node] ?? 0);
        }
      }
    }
    this.reached = found;
  }
}

/** The connected parts of a graph. */
export interface Components {
  /** Number of the part of each node. */
  readonly of: Uint32Array;
  readonly sizes: readonly number[];
}

/** The parts of a graph that ties of a finite length connect. */
export function components({ size, offsets, neighbours }: Graph, lengths: Float64Array): Components {
  const of = new Uint32Array(size);
  const sizes: number[] = [];
  const seen = new Uint8Array(size);
  for (let start = 0; start < size; start++) {
    if (seen[start] === 1) continue;
    const part = [start];
    seen[start] = 1;
    for (const node of part) {
      of[node] = sizes.length;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        if (seen[other] === 1 || lengths[arc] === Infinity) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    sizes.push(part.length);
  }
  return { of, sizes };
}
