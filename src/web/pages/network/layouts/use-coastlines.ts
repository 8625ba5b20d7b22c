import { useEffect, useMemo, useState } from 'react';
import type { OnEarth } from '../../../components/map/on-earth.ts';
import type { Point } from '../view/network-view.ts';

type Coastlines = readonly (readonly OnEarth[])[];

/** South of this lie no actors, but those whose place nobody knows. */
const SOUTHERNMOST = -58;

/** The coasts of the world in the plane of a map; none until they are loaded, and where there is no map. */
export function useCoastlines(inPlane: ((place: OnEarth) => Point) | undefined): readonly (readonly Point[])[] {
  const [coastlines, setCoastlines] = useState<Coastlines>([]);
  const needed = inPlane !== undefined && coastlines.length === 0;
  useEffect(() => {
    // Without the coasts the map shows all the same who is where.
    if (needed) void load().then(setCoastlines, () => undefined);
  }, [needed]);
  return useMemo(
    () => (inPlane === undefined ? [] : coastlines.map((coastline) => coastline.map(inPlane))),
    [inPlane, coastlines],
  );
}

async function load(): Promise<Coastlines> {
  const { loadCoasts } = await import('../../../components/map/world.ts');
  return (await loadCoasts())
    .flatMap((line) => withoutLeaps(line.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude }))))
    .filter((line) => line.some(({ latitude }) => latitude > SOUTHERNMOST));
}

/** Cut where a coast goes on at the other edge of the map. */
function withoutLeaps(line: readonly OnEarth[]): OnEarth[][] {
  const parts: OnEarth[][] = [[]];
  for (const point of line) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && Math.abs(point.longitude - last.longitude) > 180) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts;
}
