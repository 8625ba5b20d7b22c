import { coreNumbers } from '../core-numbers.ts';
import type { TieGraph } from '../groups/weighted-graph.ts';

export interface InnermostCore {
  /** The greatest k such that some nodes each have k ties to others of them (the degeneracy of the graph). */
  readonly k: number;
  /** How many nodes these are. */
  readonly nodes: number;
}

export function innermostCore(graph: TieGraph): InnermostCore {
  const cores = coreNumbers(graph);
  const k = cores.reduce((highest, core) => Math.max(highest, core), 0);
  return { k, nodes: cores.filter((core) => core === k).length };
}
