/** An undirected graph in compressed sparse rows: each tie stands in the row of both of its ends, and none leads to itself. */
export interface TieGraph {
  readonly size: number;
  /** The row of node n goes from offsets[n] to offsets[n + 1] - 1. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** The weights of a tie, the same in both rows, are positive or zero: a tie of weight zero holds no group together. */
export interface WeightedGraph extends TieGraph {
  readonly weights: Float64Array;
}

/** A graph whose nodes may stand for groups of actors: ties within a group are left out of the rows, and counted in its strength. */
export interface LevelGraph extends WeightedGraph {
  /** The sum of the weights at each node; a tie within it counts twice. */
  readonly strengths: Float64Array;
  /** The sum of all strengths: twice the weight of all ties. */
  readonly total: number;
  /** Of the ties between nodes; 1 when there are none. */
  readonly meanWeight: number;
}

export function levelGraph(graph: WeightedGraph): LevelGraph {
  const { size, offsets, weights } = graph;
  const strengths = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let strength = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) strength += weights[arc] ?? 0;
    strengths[node] = strength;
  }
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return { ...graph, strengths, total, meanWeight: meanWeight(total, weights.length) };
}

/** What the mean of so much weight is that lies on the ties between nodes. */
export function meanWeight(sum: number, count: number): number {
  return sum > 0 ? sum / count : 1;
}
