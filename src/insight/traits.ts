/**
 * What actors have in common or not (kind, country, transitions, themes): any number of values for each actor, in
 * compressed rows. An actor whose row is empty is one of whom it is not known.
 */
export interface Traits {
  /** How many different values there are; they are numbered from 0. */
  readonly count: number;
  /** The row of actor n goes from offsets[n] to offsets[n + 1] - 1. */
  readonly offsets: Uint32Array;
  /** Ascending in each row, each value once. */
  readonly values: Uint32Array;
}

export function traitsOf(rows: readonly (readonly number[])[]): Traits {
  const sorted = rows.map((row) => [...new Set(row)].sort((a, b) => a - b));
  const offsets = new Uint32Array(rows.length + 1);
  sorted.forEach((row, actor) => (offsets[actor + 1] = (offsets[actor] ?? 0) + row.length));
  const count = sorted.reduce((most, row) => Math.max(most, (row.at(-1) ?? -1) + 1), 0);
  return { count, offsets, values: Uint32Array.from(sorted.flat()) };
}

/** Traits of which each actor has one, or none where the number is negative. */
export function singleTraits(values: ArrayLike<number>): Traits {
  return traitsOf(Array.from(values, (value) => (value < 0 ? [] : [value])));
}

/** How many values two actors share; -1 when those of either are not known. */
export function sharedTraits({ offsets, values }: Traits, a: number, b: number): number {
  let [left, right] = [offsets[a] ?? 0, offsets[b] ?? 0];
  const [leftEnd, rightEnd] = [offsets[a + 1] ?? 0, offsets[b + 1] ?? 0];
  if (left === leftEnd || right === rightEnd) return -1;
  let shared = 0;
  while (left < leftEnd && right < rightEnd) {
    const difference = (values[left] ?? 0) - (values[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared;
}

/** The rows of some actors, in the order given; empty for those with a negative number. */
export function rowsOfTraits({ offsets, values }: Traits, actors: readonly number[]): Traits {
  return traitsOf(actors.map((actor) => (actor < 0 ? [] : [...values.subarray(offsets[actor], offsets[actor + 1])])));
}
