import type { TieGraph } from '../groups/weighted-graph.ts';

export interface InnermostCore {
  /** The greatest k such that some nodes each have k ties to others of them (the degeneracy of the graph). */
  readonly k: number;
  /** How many nodes these are. */
  readonly nodes: number;
}

/** Seidman 1983, doi:10.1016/0378-8733(83)90028-X: takes off nodes with too few ties as long as any are left. */
export function innermostCore({ size, offsets, neighbours }: TieGraph): InnermostCore {
  const degrees = Uint32Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
  const isLeft = new Uint8Array(size).fill(1);
  let core: InnermostCore = { k: 0, nodes: size };
  let left = size;
  for (let k = 0; left > 0; k++) {
    core = { k, nodes: left };
    const toRemove = [...degrees.keys()].filter((node) => isLeft[node] === 1 && (degrees[node] ?? 0) <= k);
    for (let node = toRemove.pop(); node !== undefined; node = toRemove.pop()) {
      if (isLeft[node] === 0) continue;
      isLeft[node] = 0;
      left--;
      for (const other of neighbours.subarray(offsets[node], offsets[node + 1])) {
        degrees[other] = (degrees[other] ?? 0) - 1;
        if (isLeft[other] === 1 && (degrees[other] ?? 0) <= k) toRemove.push(other);
      }
    }
  }
  return core;
}
