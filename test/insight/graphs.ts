import type { Graph } from '../../src/insight/collaboration-network.ts';

export type Edge = readonly [a: number, b: number, strength?: number];

export interface Groups {
  readonly kinds?: readonly number[];
  readonly countries?: readonly number[];
}

/** A graph of nodes numbered from 0; a tie has the strength 1 unless it says otherwise. */
export function graphOf(size: number, edges: readonly Edge[], { kinds, countries }: Groups = {}): Graph {
  const rows = Array.from({ length: size }, (): (readonly [number, number])[] => []);
  for (const [a, b, strength = 1] of edges) {
    rows[a]?.push([b, strength]);
    rows[b]?.push([a, strength]);
  }
  const sorted = rows.map((row) => row.toSorted(([one], [other]) => one - other));
  const offsets = new Uint32Array(size + 1);
  sorted.forEach((row, node) => (offsets[node + 1] = (offsets[node] ?? 0) + row.length));
  return {
    size,
    offsets,
    neighbours: Uint32Array.from(sorted.flat(), ([node]) => node),
    strengths: Float64Array.from(sorted.flat(), ([, strength]) => strength),
    kinds: Int32Array.from(kinds ?? new Array<number>(size).fill(0)),
    countries: Int32Array.from(countries ?? new Array<number>(size).fill(0)),
  };
}

/** A graph given by pairs of names, which are numbered in alphabetical order. */
export function namedGraph(pairs: readonly string[]): { readonly graph: Graph; readonly names: readonly string[] } {
  const edges = pairs.map((pair) => pair.split('-') as [string, string]);
  const names = [...new Set(edges.flat())].sort();
  return {
    names,
    graph: graphOf(
      names.length,
      edges.map(([a, b]) => [names.indexOf(a), names.indexOf(b)]),
    ),
  };
}

/** Krackhardt's kite (Krackhardt 1990, "Assessing the political landscape", doi:10.2307/2393394, fig. 2). */
export const kite = namedGraph(
  'Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane'.split(
    ' ',
  ),
);

/** Marriages among families of Florence (Padgett & Ansell 1993, doi:10.1086/230190); the Pucci have none and are left out. */
export const florence = namedGraph(
  'Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi'.split(
    ' ',
  ),
);

/** The karate club (Zachary 1977, doi:10.1086/jar.33.4.3629752), members numbered from 1 there and from 0 here; ties without weights. */
const karateNeighbours: Readonly<Record<number, string>> = {
  1: '2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32',
  2: '3 4 8 14 18 20 22 31',
  3: '4 8 9 10 14 28 29 33',
  4: '8 13 14',
  5: '7 11',
  6: '7 11 17',
  7: '17',
  9: '31 33 34',
  10: '34',
  14: '34',
  15: '33 34',
  16: '33 34',
  19: '33 34',
  20: '34',
  21: '33 34',
  23: '33 34',
  24: '26 28 30 33 34',
  25: '26 28 32',
  26: '32',
  27: '30 34',
  28: '34',
  29: '32 34',
  30: '33 34',
  31: '33 34',
  32: '33 34',
  33: '34',
};
export const karateEdges: readonly Edge[] = Object.entries(karateNeighbours).flatMap(([a, others]) =>
  others.split(' ').map((b): Edge => [Number(a) - 1, Number(b) - 1]),
);
export const karate = graphOf(34, karateEdges);
