import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import { MaillageError } from '../../errors.ts';
import { actorNetwork } from '../../insight/network.ts';
import type { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';
import type { NetworkChoices } from './network-choices.ts';

/** Query.network. */
export function networkRoot(projections: PerVersion<Projection>, choices: NetworkChoices): ComputedRoot {
  return async (values, reader) => {
    const ego = (values['ego'] as string | null | undefined) ?? undefined;
    if (ego !== undefined && !(await projections.get()).numberOf.has(ego)) throw unknownActor(ego, 'network(ego:)');
    const { network } = await choices.network(values, reader);
    const shown = actorNetwork(network, { ego, depth: Number(values['depth']), maxNodes: Number(values['maxNodes']) });
    return {
      ...shown,
      nodes: shown.nodes.map(({ id, ...sums }) => ({ actor: new NodeReference(id), ...sums, community: null })),
      links: shown.links.map(({ a, b, ...link }) => ({ source: a, target: b, ...link })),
    };
  };
}

export function unknownActor(id: string, where: string): MaillageError {
  return new MaillageError('UNKNOWN_ID', `Nothing has the id ${id}`, {
    where,
    remedy: 'Look the id up with `search` or `suggest`.',
  });
}
