import { sharedTraits, type Traits } from '../traits.ts';
import type { TieGraph } from './weighted-graph.ts';

export interface TieBalance {
  /** Ties between two that differ, and between two that are alike; each tie counts once, whatever its weight. */
  readonly external: number;
  readonly internal: number;
  /** (external - internal) / (external + internal), from -1 (all within) to 1 (all without); NaN when there is no tie. */
  readonly index: number;
}

export interface EiIndex {
  readonly overall: TieBalance;
  /** For each value of the trait, over the ties of those who have it: internal when the other has it too. */
  readonly byTrait: readonly TieBalance[];
  /** Ties left out because the trait of one end is not known. */
  readonly unknown: number;
}

/**
 * Whether actors are tied rather outside their kind (country, transition, …) or within it.
 *
 * Krackhardt & Stern 1988, doi:10.2307/2786835. It differs in that an actor may have several values, and then is like
 * all who share one. The index depends on how large groups are; `crossingShares` says what chance would give.
 */
export function eiIndex({ size, offsets, neighbours }: TieGraph, traits: Traits): EiIndex {
  const ofTraits = new Counts(traits.count);
  const overall = new Counts(1);
  let unknown = 0;
  for (let node = 0; node < size; node++) {
    const row = rowOf(traits, node);
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0;
      const shared = sharedTraits(traits, node, other);
      const isFirst = node < other;
      if (shared < 0) {
        if (isFirst) unknown++;
        continue;
      }
      if (isFirst) overall.add(0, shared > 0);
      const otherRow = rowOf(traits, other);
      for (const value of row) {
        const isInternal = otherRow.includes(value);
        // A tie within a value is met from both ends, one that leaves it only from here.
        if (isFirst || !isInternal) ofTraits.add(value, isInternal);
      }
    }
  }
  return { overall: overall.balance(0), byTrait: ofTraits.all(), unknown };
}

/** The ties of one actor, internal when the two share a value; those to actors of whom nothing is known are left out. */
export function tieBalance({ offsets, neighbours }: TieGraph, traits: Traits, actor: number): TieBalance {
  const counts = new Counts(1);
  for (const other of neighbours.subarray(offsets[actor], offsets[actor + 1])) {
    const shared = sharedTraits(traits, actor, other);
    if (shared >= 0) counts.add(0, shared > 0);
  }
  return counts.balance(0);
}

function rowOf({ offsets, values }: Traits, actor: number): Uint32Array {
  return values.subarray(offsets[actor], offsets[actor + 1]);
}

class Counts {
  readonly #external: Uint32Array;
  readonly #internal: Uint32Array;

  constructor(size: number) {
    this.#external = new Uint32Array(size);
    this.#internal = new Uint32Array(size);
  }

  add(index: number, isInternal: boolean): void {
    const counts = isInternal ? this.#internal : this.#external;
    counts[index] = (counts[index] ?? 0) + 1;
  }

  balance(index: number): TieBalance {
    const [external, internal] = [this.#external[index] ?? 0, this.#internal[index] ?? 0];
    return { external, internal, index: (external - internal) / (external + internal) };
  }

  all(): TieBalance[] {
    return Array.from(this.#external, (_, index) => this.balance(index));
  }
}
