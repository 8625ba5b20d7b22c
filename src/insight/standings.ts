import type { Measure } from './measure.ts';

/** Where an actor stands in a network by a measure. */
export interface Standing {
  /** In the unit of the measure; null where the measure is not defined. */
  readonly value: number | null;
  /** 1 for the top; those with the same value share the best rank. Null without a value. */
  readonly rank: number | null;
  /** Share in percent of the actors ranked that stand below, those with the same value counted half. Null without a value. */
  readonly percentile: number | null;
  /** Number of actors ranked: those of the network for which the measure is defined. */
  readonly of: number;
}

/** The values of a measure in order, with ranks. Values are compared to 12 digits: beyond, sums of fractions differ by rounding. */
export class Standings {
  /** Nodes that have a value, the top first; those with the same value in the order of their numbers, which is that of their ids. */
  readonly order: readonly number[];
  readonly #values: Float64Array;
  readonly #ranks: Uint32Array;
  readonly #percentiles: Float64Array;

  constructor(values: Float64Array, top: Measure['top']) {
    this.#values = values.map(round);
    this.#ranks = new Uint32Array(values.length);
    this.#percentiles = new Float64Array(values.length);
    const sign = top === 'HIGHEST' ? -1 : 1;
    const valueOf = (node: number): number => this.#values[node] ?? NaN;
    this.order = [...values.keys()]
      .filter((node) => !Number.isNaN(valueOf(node)))
      .sort((a, b) => sign * (valueOf(a) - valueOf(b)) || a - b);
    for (let begin = 0, end = 0; begin < this.order.length; begin = end) {
      const value = valueOf(this.order[begin] ?? 0);
      while (end < this.order.length && valueOf(this.order[end] ?? 0) === value) end++;
      const below = this.order.length - end + (end - begin) / 2;
      for (const node of this.order.slice(begin, end)) {
        this.#ranks[node] = begin + 1;
        this.#percentiles[node] = Math.round((1e4 * below) / this.order.length) / 100;
      }
    }
  }

  of(node: number): Standing {
    const value = this.#values[node] ?? NaN;
    const known = !Number.isNaN(value);
    return {
      value: known ? value : null,
      rank: known ? (this.#ranks[node] ?? null) : null,
      percentile: known ? (this.#percentiles[node] ?? null) : null,
      of: this.order.length,
    };
  }
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
