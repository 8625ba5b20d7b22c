import type { Graph } from './collaboration-network.ts';
import type { ParameterValues } from './measure.ts';

/** A tie from one neighbour of the actor in the middle to another, and its place in `neighbours`; each is met from either side. */
export type TieOfAlters = (from: number, to: number, arc: number) => void;

/** An actor and those tied to it. */
export interface EgoNetwork {
  readonly ego: number;
  /** Places of the ego's ties. */
  readonly arcs: readonly number[];
  eachTieOfAlters(call: TieOfAlters): void;
}

/** The weights of all ties and each actor's sum of them: strengths, or 1 for each tie. */
export interface Weights {
  readonly of: Float64Array;
  readonly sums: Float64Array;
}

export function weightsOf(graph: Graph, parameters: ParameterValues): Weights {
  const { strengths } = graph;
  const of = parameters['weighted'] === true ? strengths : new Float64Array(strengths.length).fill(1);
  return { of, sums: weightSums(graph, parameters) };
}

/** Each actor's sum of the weights of its ties: its strength, or its degree. */
export function weightSums({ size, offsets, strengths }: Graph, { weighted }: ParameterValues): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    let sum = 0;
    if (weighted === true) for (let arc = start; arc < end; arc++) sum += strengths[arc] ?? 0;
    sums[node] = weighted === true ? sum : end - start;
  }
  return sums;
}

/** The ego networks of all actors over ties with a weight, one after the other, in time that grows with the sum of squared degrees. */
export function* egoNetworks({ size, offsets, neighbours }: Graph, weights: Float64Array): Generator<EgoNetwork> {
  /** Neighbours of the ego at hand bear its number plus one. */
  const marks = new Uint32Array(size);
  const arcsOf = (node: number): number[] => {
    const arcs: number[] = [];
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) if ((weights[arc] ?? 0) > 0) arcs.push(arc);
    return arcs;
  };
  for (let ego = 0; ego < size; ego++) {
    const arcs = arcsOf(ego);
    for (const arc of arcs) marks[neighbours[arc] ?? 0] = ego + 1;
    const eachTieOfAlters = (call: TieOfAlters): void => {
      for (const arc of arcs) {
        const from = neighbours[arc] ?? 0;
        for (let inner = offsets[from] ?? 0; inner < (offsets[from + 1] ?? 0); inner++) {
          const to = neighbours[inner] ?? 0;
          if (marks[to] === ego + 1 && (weights[inner] ?? 0) > 0) call(from, to, inner);
        }
      }
    };
    yield { ego, arcs, eachTieOfAlters };
  }
}
