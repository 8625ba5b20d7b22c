import type { Point } from '../view/network-view.ts';

export type Positions = ReadonlyMap<string, Point>;

/** What a layout places. */
export interface LayoutInput {
  readonly ids: readonly string[];
  readonly ties: readonly { readonly source: string; readonly target: string }[];
  readonly seed: number;
}

/** Half the length of the longer side of a picture: whole numbers are then exact enough for an address. */
const HALF = 1_000;

/** Moves and stretches positions, alike in both directions, into a square around 0. */
export function fitted(positions: Positions): Positions {
  const fit = fitting(positions);
  return new Map([...positions].map(([id, at]) => [id, fit(at)]));
}

/** How `fitted` moves any point of the plane. */
export function fitting(positions: Positions): (at: Point) => Point {
  const extent = extentOf(positions);
  if (extent === undefined) return (at) => at;
  const { x, y } = extent;
  const scale = HALF / (Math.max(x[1] - x[0], y[1] - y[0]) / 2 || 1);
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  return (at) => ({ x: (at.x - middle.x) * scale, y: (at.y - middle.y) * scale });
}

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Undefined without positions. */
export function extentOf(positions: Positions): Extent | undefined {
  if (positions.size === 0) return undefined;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of positions.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  return { x: [left, right], y: [low, high] };
}
