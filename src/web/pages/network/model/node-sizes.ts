/** Radii in pixels of the actor with the smallest value and of the one with the largest. */
const SMALLEST = 3;
const LARGEST = 16;
/** In a crowd the large ones are to leave the others to be seen. */
const LARGEST_IN_CROWD = 9;
const CROWD = 1_500;

/** A radius for each actor by its value: areas grow with values. Where a measure is not defined, the actor is as small as can be. */
export function nodeSizes(ids: Iterable<string>, values: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...ids];
  const known = all.map((id) => values.get(id)).filter((value) => value !== undefined);
  const [least, greatest] = known.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const, [
    Infinity,
    -Infinity,
  ] as readonly [number, number]);
  const range = (all.length > CROWD ? LARGEST_IN_CROWD : LARGEST) - SMALLEST;
  return new Map(
    all.map((id) => {
      const value = values.get(id);
      const share = value === undefined || greatest <= least ? 0 : (value - least) / (greatest - least);
      return [id, SMALLEST + range * Math.sqrt(share)];
    }),
  );
}
