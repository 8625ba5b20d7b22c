import type { Random } from '../random.ts';
import type { LevelGraph } from './weighted-graph.ts';

/** Weights from one node to the groups around it, in arrays that are used again for the next node. */
export class GroupsAround {
  /** The groups met; those past `count` are from earlier nodes. */
  readonly met: Uint32Array;
  readonly #weights: Float64Array;
  readonly #isMet: Uint8Array;
  count = 0;

  constructor(size: number) {
    this.met = new Uint32Array(size);
    this.#weights = new Float64Array(size);
    this.#isMet = new Uint8Array(size);
  }

  clear(): void {
    for (let index = 0; index < this.count; index++) {
      const group = this.met[index] ?? 0;
      this.#weights[group] = 0;
      this.#isMet[group] = 0;
    }
    this.count = 0;
  }

  add(group: number, weight: number): void {
    if (this.#isMet[group] === 0) {
      this.#isMet[group] = 1;
      this.met[this.count++] = group;
    }
    this.#weights[group] = (this.#weights[group] ?? 0) + weight;
  }

  weightTo(group: number): number {
    return this.#weights[group] ?? 0;
  }
}

/** Gains below this share of a tie's weight are errors of rounding: to follow them could go on for ever. */
const LEAST_GAIN = 1e-10;

/**
 * Moves nodes one by one to the group, of those around them or an empty one, that raises modularity most, until no node has a
 * better one; changes `groups`, and says whether any node has moved. Groups are numbers below the size of the graph.
 *
 * The fast local move of Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z: after the first round only nodes
 * whose neighbours have moved are looked at again.
 */
export function moveNodes(graph: LevelGraph, groups: Uint32Array, resolution: number, random: Random): boolean {
  const { size, offsets, neighbours, weights, strengths, total, meanWeight } = graph;
  const perStrength = resolution / total;
  const leastGain = LEAST_GAIN * meanWeight;
  const groupStrengths = new Float64Array(size);
  const groupSizes = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    const group = groups[node] ?? 0;
    groupStrengths[group] = (groupStrengths[group] ?? 0) + (strengths[node] ?? 0);
    groupSizes[group] = (groupSizes[group] ?? 0) + 1;
  }
  const empty = Array.from(groupSizes.keys()).filter((group) => groupSizes[group] === 0);
  const around = new GroupsAround(size);
  const queue = random.shuffle(Uint32Array.from({ length: size }, (_, node) => node));
  const isQueued = new Uint8Array(size).fill(1);
  let hasMoved = false;
  // The queue is a ring that never holds a node twice, so it never holds more than all nodes.
  for (let head = 0, waiting = size; waiting > 0; head = (head + 1) % size, waiting--) {
    const node = queue[head] ?? 0;
    isQueued[node] = 0;
    const strength = strengths[node] ?? 0;
    const from = groups[node] ?? 0;
    const [begin, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    around.clear();
    for (let arc = begin; arc < end; arc++) around.add(groups[neighbours[arc] ?? 0] ?? 0, weights[arc] ?? 0);
    let best = from;
    let bestGain = around.weightTo(from) - strength * ((groupStrengths[from] ?? 0) - strength) * perStrength + leastGain;
    for (let index = 0; index < around.count; index++) {
      const group = around.met[index] ?? 0;
      if (group === from) continue;
      const groupGain = around.weightTo(group) - strength * (groupStrengths[group] ?? 0) * perStrength;
      if (groupGain > bestGain) [best, bestGain] = [group, groupGain];
    }
    if (bestGain < 0 && (groupSizes[from] ?? 0) > 1) best = empty.pop() ?? from;
    if (best === from) continue;
    hasMoved = true;
    groups[node] = best;
    groupStrengths[best] = (groupStrengths[best] ?? 0) + strength;
    groupSizes[best] = (groupSizes[best] ?? 0) + 1;
    groupStrengths[from] = (groupStrengths[from] ?? 0) - strength;
    groupSizes[from] = (groupSizes[from] ?? 0) - 1;
    if (groupSizes[from] === 0) empty.push(from);
    for (let arc = begin; arc < end; arc++) {
      const neighbour = neighbours[arc] ?? 0;
      if (isQueued[neighbour] === 1 || groups[neighbour] === best) continue;
      isQueued[neighbour] = 1;
      queue[(head + waiting) % size] = neighbour;
      waiting++;
    }
  }
  return hasMoved;
}
