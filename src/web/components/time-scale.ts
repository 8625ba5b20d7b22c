/** Years that a row of bars covers, and marks on it. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  readonly marks: readonly number[];
}

export interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const MOST_MARKS = 4;

/** A scale over all years known; undefined when fewer than two differ. */
export function timeScale(spans: readonly Span[]): TimeScale | undefined {
  const years = spans.flatMap(({ start, end }) => [start, end]).filter((year) => year !== undefined);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || first === last) return undefined;
  const step = Math.max(1, Math.ceil((last - first) / MOST_MARKS / 5) * 5);
  const beginning = Math.ceil(first / step) * step;
  const marks = Array.from({ length: Math.floor((last - beginning) / step) + 1 }, (_, index) => beginning + index * step);
  return { first, last, marks };
}

/** Place of a year on the scale, from 0 to 1. */
export function placeOn({ first, last }: TimeScale, year: number): number {
  return (year - first) / (last - first);
}
