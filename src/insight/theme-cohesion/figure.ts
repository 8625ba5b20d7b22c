/** A value with the number of cases it rests on, so that small numbers are not read for more than they are. */
export interface Figure {
  /** NaN when there are no cases. */
  readonly value: number;
  readonly observations: number;
}

export function shareOf(part: number, observations: number): Figure {
  return { value: part / observations, observations };
}

/** Of so many, how many pairs there are. */
export function pairsOf(count: number): number {
  return count < 2 ? 0 : (count * (count - 1)) / 2;
}
