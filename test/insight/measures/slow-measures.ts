import type { Graph } from '../../../src/insight/collaboration-network.ts';
import type { ParameterValues } from '../../../src/insight/measure.ts';

/**
 * A second implementation of each measure, straight from its definition over a matrix of weights: far too slow for a real
 * network, and short enough to be held against the formula by eye.
 */
export const slowMeasures: Readonly<Record<string, (graph: Graph, parameters: ParameterValues) => number[]>> = {
  degree: (graph) => all(graph, (i) => neighbours(matrix(graph, false), i).length),
  strength: (graph) => all(graph, (i) => sum(matrix(graph, true)[i] ?? [])),
  betweenness(graph, { weighted }) {
    const { distance, ways } = shortest(matrix(graph, weighted === true));
    const n = graph.size;
    return all(graph, (i) => {
      let through = 0;
      for (const s of nodes(graph)) {
        for (const t of nodes(graph)) {
          if (s === t || i === s || i === t || distance(s, t) === Infinity) continue;
          if (same(distance(s, i) + distance(i, t), distance(s, t))) through += (ways(s, i) * ways(i, t)) / ways(s, t);
        }
      }
      return through / ((n - 1) * (n - 2));
    });
  },
  closeness(graph, { weighted }) {
    const { distance } = shortest(matrix(graph, weighted === true));
    return all(graph, (i) => {
      const reached = nodes(graph)
        .map((j) => distance(i, j))
        .filter((length) => length < Infinity);
      return reached.length < 2 ? 0 : (reached.length - 1) ** 2 / ((graph.size - 1) * sum(reached));
    });
  },
  pagerank(graph, { weighted }) {
    const w = matrix(graph, weighted === true);
    let p = all(graph, () => 1 / graph.size);
    for (let round = 0; round < 400; round++) {
      p = all(graph, (i) => {
        const passed = nodes(graph).map((j) => {
          const out = sum(w[j] ?? []);
          return (p[j] ?? 0) * (out > 0 ? (w[j]?.[i] ?? 0) / out : 1 / graph.size);
        });
        return 0.15 / graph.size + 0.85 * sum(passed);
      });
    }
    return p;
  },
  'k-core'(graph) {
    const w = matrix(graph, false);
    return all(graph, (i) => Math.max(...nodes(graph).filter((k) => core(w, k).has(i))));
  },
  constraint(graph, { weighted }) {
    const w = matrix(graph, weighted === true);
    const p = (i: number, j: number): number => (w[i]?.[j] ?? 0) / sum(w[i] ?? []);
    return all(graph, (i) => {
      const alters = neighbours(w, i);
      if (alters.length === 0) return NaN;
      return sum(alters.map((j) => (p(i, j) + sum(alters.filter((q) => q !== j).map((q) => p(i, q) * p(q, j)))) ** 2));
    });
  },
  'effective-size'(graph, { weighted }) {
    const w = matrix(graph, weighted === true);
    return all(graph, (i) => {
      const alters = neighbours(w, i);
      if (alters.length === 0) return NaN;
      const total = sum(w[i] ?? []);
      const redundancy = (j: number): number =>
        sum(
          alters.filter((q) => q !== j).map((q) => ((w[i]?.[q] ?? 0) / total) * ((w[j]?.[q] ?? 0) / Math.max(...(w[j] ?? [])))),
        );
      return sum(alters.map((j) => 1 - redundancy(j)));
    });
  },
  brokerage(graph, { by, role }) {
    const w = matrix(graph, false);
    const group = (i: number): number => (by === 'COUNTRY' ? graph.countries : graph.kinds)[i] ?? -1;
    return all(graph, (i) => {
      if (group(i) < 0) return NaN;
      const alters = neighbours(w, i).filter((j) => group(j) >= 0);
      const pairs = alters.flatMap((a) =>
        alters.filter((c) => a !== c && w[a]?.[c] === 0).map((c) => roleOf(group(a), group(i), group(c))),
      );
      return pairs.filter((played) => role === 'TOTAL' || played === role).length;
    });
  },
};

function roleOf(a: number, b: number, c: number): string {
  if (a === b && b === c) return 'COORDINATOR';
  if (b === c) return 'GATEKEEPER';
  if (a === b) return 'REPRESENTATIVE';
  return a === c ? 'CONSULTANT' : 'LIAISON';
}

function nodes({ size }: Graph): number[] {
  return [...Array(size).keys()];
}

function all(graph: Graph, valueOf: (node: number) => number): number[] {
  return nodes(graph).map(valueOf);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

type Matrix = readonly (readonly number[])[];

function matrix({ size, offsets, neighbours: others, strengths }: Graph, byStrength: boolean): Matrix {
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  rows.forEach((row, node) => {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++)
      row[others[arc] ?? 0] = byStrength ? (strengths[arc] ?? 0) : 1;
  });
  return rows;
}

function neighbours(w: Matrix, i: number): number[] {
  return (w[i] ?? []).flatMap((weight, j) => (weight > 0 ? [j] : []));
}

/** Floyd & Warshall, then the number of ways by counting those of each pair from the nearest on. */
function shortest(w: Matrix): { distance: (i: number, j: number) => number; ways: (i: number, j: number) => number } {
  const size = w.length;
  const d = w.map((row, i) => row.map((weight, j) => (i === j ? 0 : weight > 0 ? 1 / weight : Infinity)));
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let k = 0; k < size; k++) {
    d.forEach((row, i) => row.forEach((length, j) => (row[j] = Math.min(length, at(i, k) + at(k, j)))));
  }
  const counts = w.map((_, i) => {
    const row = new Array<number>(size).fill(0);
    row[i] = 1;
    const order = [...row.keys()].filter((j) => j !== i && at(i, j) < Infinity).sort((a, b) => at(i, a) - at(i, b));
    for (const j of order) {
      row[j] = sum(
        neighbours(w, j)
          .filter((q) => same(at(i, q) + 1 / (w[q]?.[j] ?? 0), at(i, j)))
          .map((q) => row[q] ?? 0),
      );
    }
    return row;
  });
  return { distance: at, ways: (i, j) => counts[i]?.[j] ?? 0 };
}

/** What is left when all with fewer than k neighbours among those left are taken away, again and again. */
function core(w: Matrix, k: number): Set<number> {
  const left = new Set(w.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const i of left) if (neighbours(w, i).filter((j) => left.has(j)).length < k) left.delete(i);
  }
  return left;
}
