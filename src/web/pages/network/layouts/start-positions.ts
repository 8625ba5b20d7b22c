import type { Positions } from './positions.ts';

/**
 * Where a layout begins: a place for each actor that hangs on its id and the seed alone, so that the same actors come to the
 * same places in whatever order an answer has them.
 */
export function startPositions(ids: readonly string[], seed: number): Positions {
  return new Map(ids.map((id) => [id, { x: chance(`x${seed} ${id}`), y: chance(`y${seed} ${id}`) }]));
}

/** A number from -1 to 1 by FNV-1a (Fowler, Noll & Vo) and the finish of MurmurHash3, which spreads what differs little. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x7fffffff - 1;
}
