/** Numbers from `from` to `to`, both included. */
export interface NumberClass {
  readonly from: number;
  readonly to: number;
}

/** Beginnings of classes in each power of ten, the finest first. */
const patterns = [[1, 2, 5], [1, 5], [1]];

/**
 * Classes for counts, of which many are small and few large: they begin at round numbers that grow by factors, none is empty, and the
 * last ends at the largest count. Counts are whole and at least 1; above 100,000 more than five may be needed.
 */
export function countClasses(counts: readonly number[], most: number): readonly NumberClass[] {
  const fits = patterns.map((pattern) => occupied(counts, beginnings(pattern, Math.max(...counts))));
  return fits.find(({ length }) => length <= most) ?? fits.at(-1) ?? [];
}

/** Classes of as many years each, at most so many. */
export function yearClasses(years: readonly number[], most: number): readonly NumberClass[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const width = [1, 2, 5, 10, 20, 50, 100].find((one) => Math.floor(last / one) - Math.floor(first / one) < most) ?? last;
  const starts = Array.from({ length: most }, (_, index) => (Math.floor(first / width) + index) * width);
  return occupied(years, starts);
}

/** The place of the class that a number is in. */
export function classOf(classes: readonly NumberClass[], value: number): number {
  return classes.findIndex(({ from, to }) => from <= value && value <= to);
}

function beginnings(pattern: readonly number[], largest: number): number[] {
  const powers = Array.from({ length: Math.floor(Math.log10(largest)) + 1 }, (_, power) => 10 ** power);
  return powers.flatMap((power) => pattern.map((digit) => digit * power));
}

/** The classes that begin at these numbers and hold a value. */
function occupied(values: readonly number[], starts: readonly number[]): NumberClass[] {
  const largest = Math.max(...values);
  return starts
    .map((from, index) => ({ from, to: Math.min(largest, (starts[index + 1] ?? Infinity) - 1) }))
    .filter(({ from, to }) => values.some((value) => from <= value && value <= to));
}
