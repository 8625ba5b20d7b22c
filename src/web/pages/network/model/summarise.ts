import type { NodeGroup } from './node-groups.ts';
import type { NetworkActor, NetworkModel } from './network-model.ts';

/** What a glance at the drawing tells, for those who read it. */
export interface Summary {
  readonly actors: number;
  readonly ties: number;
  /** Actors and ties that the limit left out. */
  readonly actorsLeftOut: number;
  readonly tiesLeftOut: number;
  readonly most: readonly { readonly actor: NetworkActor; readonly ties: number }[];
  readonly groups: readonly NodeGroup[];
  /** Sets of actors that no tie connects. */
  readonly parts: number;
}

const MOST_NAMED = 3;

export function summarise(model: NetworkModel, groups: readonly NodeGroup[]): Summary {
  const { actors, ties, tiesOf, nodeCount, linkCount } = model;
  const degree = ({ id }: NetworkActor) => tiesOf.get(id)?.length ?? 0;
  return {
    actors: actors.size,
    ties: ties.length,
    actorsLeftOut: Math.max(0, nodeCount - actors.size),
    tiesLeftOut: Math.max(0, linkCount - ties.length),
    most: [...actors.values()]
      .sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NAMED)
      .map((actor) => ({ actor, ties: degree(actor) })),
    groups,
    parts: countParts(model),
  };
}

function countParts({ actors, tiesOf }: NetworkModel): number {
  const seen = new Set<string>();
  let parts = 0;
  for (const start of actors.keys()) {
    if (seen.has(start)) continue;
    parts++;
    const left = [start];
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const { source, target } of tiesOf.get(id) ?? []) left.push(source, target);
    }
  }
  return parts;
}
