import type { TieGraph } from '../groups/weighted-graph.ts';

/** The ties among some of the nodes, which are numbered anew in the order given. */
export function tiesAmong({ offsets, neighbours }: TieGraph, members: Uint32Array): TieGraph {
  const numbers = new Map(Array.from(members, (member, number) => [member, number]));
  const rows = Array.from(members, (member) => {
    const row = Array.from(neighbours.subarray(offsets[member], offsets[member + 1]), (other) => numbers.get(other) ?? -1);
    return row.filter((number) => number >= 0).sort((one, other) => one - other);
  });
  const innerOffsets = new Uint32Array(members.length + 1);
  rows.forEach((row, number) => (innerOffsets[number + 1] = (innerOffsets[number] ?? 0) + row.length));
  return { size: members.length, offsets: innerOffsets, neighbours: Uint32Array.from(rows.flat()) };
}
