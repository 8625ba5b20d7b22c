import type { ActorKind, NetworkQuery } from '../../../generated/operations.ts';

type Answer = NetworkQuery['network'];
type AnsweredActor = Answer['nodes'][number]['actor'];

export interface NetworkActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: AnsweredActor['country'];
  readonly place: AnsweredActor['place'];
  readonly community: number | null;
}

export type NetworkTie = Answer['links'][number];

/** Actors and ties, as one or several answers give them. */
export interface NetworkModel {
  readonly actors: ReadonlyMap<string, NetworkActor>;
  readonly ties: readonly NetworkTie[];
  /** Ties of each actor, the strongest first. */
  readonly tiesOf: ReadonlyMap<string, readonly NetworkTie[]>;
  /** Numbers of actors and ties before the limit was applied. */
  readonly nodeCount: number;
  readonly linkCount: number;
}

/** The network of the first answer with what the others add: neighbours of actors that were expanded. */
export function mergeNetworks([main, ...expansions]: readonly [Answer, ...Answer[]]): NetworkModel {
  const actors = new Map<string, NetworkActor>();
  const ties = new Map<string, NetworkTie>();
  for (const { nodes, links } of [main, ...expansions]) {
    for (const { actor, community } of nodes) if (!actors.has(actor.id)) actors.set(actor.id, { ...actor, community });
    for (const link of links) ties.set(`${link.source} ${link.target}`, link);
  }
  return modelOf(actors, [...ties.values()], main);
}

/** Without these actors. What is left keeps its places, so that hiding moves nothing. */
export function withoutActors(model: NetworkModel, hidden: ReadonlySet<string>): NetworkModel {
  if (hidden.size === 0) return model;
  const actors = new Map([...model.actors].filter(([id]) => !hidden.has(id)));
  const ties = model.ties.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target));
  return modelOf(actors, ties, model);
}

export function otherEnd({ source, target }: NetworkTie, id: string): string {
  return source === id ? target : source;
}

type Counts = Pick<NetworkModel, 'nodeCount' | 'linkCount'>;

function modelOf(
  actors: ReadonlyMap<string, NetworkActor>,
  ties: readonly NetworkTie[],
  { nodeCount, linkCount }: Counts,
): NetworkModel {
  const tiesOf = new Map([...actors.keys()].map((id): [string, NetworkTie[]] => [id, []]));
  for (const tie of [...ties].sort(strongestFirst)) {
    tiesOf.get(tie.source)?.push(tie);
    tiesOf.get(tie.target)?.push(tie);
  }
  return { actors, ties, tiesOf, nodeCount, linkCount };
}

function strongestFirst(a: NetworkTie, b: NetworkTie): number {
  return b.projectCount - a.projectCount || b.strength - a.strength || b.ties.length - a.ties.length;
}
