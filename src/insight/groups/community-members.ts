import { membersByGroup } from './aggregate.ts';
import type { Partition } from './partition.ts';
import type { TieGraph } from './weighted-graph.ts';

export interface CommunityMembers {
  /** Those with most ties inside first, then in the order of their numbers. */
  readonly members: readonly number[];
  /** Number of ties between two members, and between a member and a node of another community. */
  readonly tiesInside: number;
  readonly tiesOutside: number;
}

/** Who is in each community, and how far it is tied to the others. */
export function communityMembers({ offsets, neighbours }: TieGraph, { count, groups }: Partition): CommunityMembers[] {
  const inside = groups.map((group, node) => {
    const row = neighbours.subarray(offsets[node], offsets[node + 1]);
    return row.filter((other) => groups[other] === group).length;
  });
  const byGroup = membersByGroup(count, groups);
  return Array.from({ length: count }, (_, group) => {
    const members = [...byGroup.nodes.subarray(byGroup.offsets[group], byGroup.offsets[group + 1])];
    const sumOf = (valueOf: (node: number) => number): number => members.reduce((sum, node) => sum + valueOf(node), 0);
    const endsInside = sumOf((node) => inside[node] ?? 0);
    const ends = sumOf((node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
    return {
      members: members.sort((one, other) => (inside[other] ?? 0) - (inside[one] ?? 0)),
      tiesInside: endsInside / 2,
      tiesOutside: ends - endsInside,
    };
  });
}
