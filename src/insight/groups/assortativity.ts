import { sharedTraits, type Traits } from '../traits.ts';
import type { TieGraph } from './weighted-graph.ts';

export interface Assortativity {
  /** 1 when all ties are between actors that are alike, 0 when there are as many as by chance; NaN when all actors are alike. */
  readonly coefficient: number;
  /** Expected standard deviation of the coefficient, by leaving out each tie in turn (Newman's jackknife); NaN when one tie makes all the difference. */
  readonly error: number;
  /** Ties counted: those of which the trait of both ends is known. */
  readonly ties: number;
}

/** Newman's r from the share of ties between alike, and the share that chance would give; NaN when that is all of them, but for roundings. */
export function assortativityCoefficient(alike: number, byChance: number): number {
  return byChance > 1 - 1e-9 ? NaN : (alike - byChance) / (1 - byChance);
}

/**
 * Assortative mixing by kind, country or transition: how far actors are tied to those like them, beyond what the number of ties of
 * each value gives by chance.
 *
 * Newman 2003, doi:10.1103/PhysRevE.67.026126. It differs in that an actor may have several values: the ends of a tie are
 * then shared out evenly over them.
 */
export function assortativity(graph: TieGraph, traits: Traits): Assortativity {
  const ties = [...knownTies(graph, traits)];
  const ends = new Float64Array(traits.count);
  let alike = 0;
  for (const tie of ties) {
    alike += tie.alike;
    tie.add(ends, 1);
  }
  const squares = ends.reduce((sum, end) => sum + end * end, 0);
  const coefficient = assortativityCoefficient(alike / ties.length, squares / ties.length ** 2);
  const left = ties.length - 1;
  const deviations = ties.map((tie) => {
    const without = assortativityCoefficient((alike - tie.alike) / left, (squares - tie.squaresOf(ends)) / left ** 2);
    return (without - coefficient) ** 2;
  });
  return { coefficient, error: Math.sqrt(deviations.reduce((sum, deviation) => sum + deviation, 0)), ties: ties.length };
}

function* knownTies({ size, offsets, neighbours }: TieGraph, traits: Traits): Generator<MixedTie> {
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      if (node >= other) continue;
      const shared = sharedTraits(traits, node, other);
      if (shared >= 0) yield new MixedTie(traits, node, other, shared);
    }
  }
}

/** What a tie adds to the mixing matrix and to the ends of each value. */
class MixedTie {
  readonly #rows: readonly Uint32Array[];
  /** The part of the tie on the diagonal of the matrix. */
  readonly alike: number;

  constructor({ offsets, values }: Traits, a: number, b: number, shared: number) {
    this.#rows = [a, b].map((actor) => values.subarray(offsets[actor], offsets[actor + 1]));
    this.alike = this.#rows.reduce((share, row) => share / row.length, shared);
  }

  add(ends: Float64Array, times: number): void {
    for (const row of this.#rows) {
      for (const value of row) ends[value] = (ends[value] ?? 0) + (times * 0.5) / row.length;
    }
  }

  /** By how much the sum of the squares of all ends falls when the tie is left out; leaves `ends` as they are. */
  squaresOf(ends: Float64Array): number {
    const touched = new Map<number, number>();
    for (const row of this.#rows) {
      for (const value of row) touched.set(value, (touched.get(value) ?? 0) + 0.5 / row.length);
    }
    let fall = 0;
    for (const [value, part] of touched) fall += (2 * (ends[value] ?? 0) - part) * part;
    return fall;
  }
}
