import type { Partition } from './partition.ts';
import { GroupsAround } from './move-nodes.ts';
import { meanWeight, type LevelGraph } from './weighted-graph.ts';

/** The graph whose nodes are the groups of another; the ties between two groups become one that weighs as much as all of them. */
export function aggregate(graph: LevelGraph, { count, groups }: Partition): LevelGraph {
  const members = membersByGroup(count, groups);
  const offsets = new Uint32Array(count + 1);
  const strengths = new Float64Array(count);
  // There are at most as many ties between groups as there are between nodes.
  const neighbours = new Uint32Array(graph.neighbours.length);
  const weights = new Float64Array(graph.neighbours.length);
  let arcs = 0;
  let between = 0;
  const around = new GroupsAround(count);
  for (let group = 0; group < count; group++) {
    around.clear();
    for (let index = members.offsets[group] ?? 0; index < (members.offsets[group + 1] ?? 0); index++) {
      const node = members.nodes[index] ?? 0;
      strengths[group] = (strengths[group] ?? 0) + (graph.strengths[node] ?? 0);
      for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
        around.add(groups[graph.neighbours[arc] ?? 0] ?? 0, graph.weights[arc] ?? 0);
      }
    }
    for (let index = 0; index < around.count; index++) {
      const other = around.met[index] ?? 0;
      if (other === group) continue;
      neighbours[arcs] = other;
      weights[arcs++] = around.weightTo(other);
      between += around.weightTo(other);
    }
    offsets[group + 1] = arcs;
  }
  return {
    size: count,
    offsets,
    neighbours: neighbours.slice(0, arcs),
    weights: weights.slice(0, arcs),
    strengths,
    total: graph.total,
    meanWeight: meanWeight(between, arcs),
  };
}

export interface Members {
  /** The members of group g are nodes[offsets[g]] to nodes[offsets[g + 1] - 1], ascending. */
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
}

export function membersByGroup(count: number, groups: Uint32Array): Members {
  const offsets = new Uint32Array(count + 1);
  for (const group of groups) offsets[group + 1] = (offsets[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++) offsets[group + 1] = (offsets[group + 1] ?? 0) + (offsets[group] ?? 0);
  const next = offsets.slice();
  const nodes = new Uint32Array(groups.length);
  groups.forEach((group, node) => {
    const at = next[group] ?? 0;
    next[group] = at + 1;
    nodes[at] = node;
  });
  return { offsets, nodes };
}
