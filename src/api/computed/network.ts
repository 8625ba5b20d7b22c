import { NodeReference, type ComputedRoot, type RequestLimits } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';
import type { ChosenNetwork } from '../../insight/chosen-network.ts';
import { findCommunities, usualSettings, type CommunityMethod } from '../../insight/groups/labelled-communities.ts';
import { actorNetwork } from '../../insight/network.ts';
import type { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';
import type { NetworkChoices } from './network-choices.ts';

/** Query.network. */
export function networkRoot(projections: PerVersion<Projection>, choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const ego = (values['ego'] as string | null | undefined) ?? undefined;
    if (ego !== undefined && !(await projections.get()).numberOf.has(ego)) throw unknownId(ego, 'network(ego:)');
    const chosen = await choices.network(values, reader);
    const { network } = chosen;
    const communityOf = await communitiesIn(chosen, values, choices, limits);
    const shown = actorNetwork(network, { ego, depth: Number(values['depth']), maxNodes: Number(values['maxNodes']) });
    return {
      ...shown,
      nodes: shown.nodes.map(({ id, ...sums }) => ({ actor: new NodeReference(id), ...sums, community: communityOf(id) })),
      links: shown.links.map(({ a, b, ...link }) => ({ source: a, target: b, ...link })),
    };
  };
}

/** The number of the community of each actor, as `communities` gives it; null when none are asked for. */
async function communitiesIn(
  chosen: ChosenNetwork,
  values: Arguments,
  choices: NetworkChoices,
  limits: RequestLimits,
): Promise<(id: string) => number | null> {
  const method = values['communities'] as CommunityMethod | null | undefined;
  if (method === undefined || method === null) return () => null;
  const settings = { method, ...usualSettings, window: choices.windowOf(values) };
  const { groups } = await findCommunities(chosen, await choices.subjects(), settings, limits);
  return (id) => {
    const group = groups[chosen.network.numberOf.get(id) ?? -1];
    return group === undefined ? null : group + 1;
  };
}

export function unknownId(id: string, where: string): MaillageError {
  return new MaillageError('UNKNOWN_ID', `Nothing has the id ${id}`, {
    where,
    remedy: 'Look the id up with `search` or `suggest`.',
  });
}
