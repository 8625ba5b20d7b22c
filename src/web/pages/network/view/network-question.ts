import type { CollaborationFilter, NetworkQueryVariables, YearWindow } from '../../../generated/operations.ts';
import { actorId } from '../../../components/actor-name.ts';
import type { NetworkView } from './network-view.ts';

type Variables = Omit<NetworkQueryVariables, 'lang'>;

/** What the API is to count, but for the years. */
export function collaborationFilter({ kinds, countries, transitions, themes }: NetworkView): CollaborationFilter {
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(countries.length > 0 && { countries }),
    ...(transitions.length > 0 && { transitions }),
    ...(themes.length > 0 && { themes: themes.map((name) => `theme/${name}`) }),
  };
}

/** Null when all years count. */
export function yearWindow({ from, to }: NetworkView): YearWindow | null {
  if (from === undefined && to === undefined) return null;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** What makes a network of a view, in the words of the API; `ranking` takes the same. */
export function networkChoice(view: NetworkView) {
  return {
    filter: collaborationFilter(view),
    ties: view.ties.length === 0 ? null : [...view.ties],
    window: yearWindow(view),
  };
}

export function networkVariables(view: NetworkView): Variables {
  const ego = view.ego === undefined ? null : actorId(view.ego);
  return { ...networkChoice(view), ego, depth: view.depth, most: view.most, communities: communitiesFor(view) };
}

/** Communities take time to find: only where they are shown. */
function communitiesFor({ colour }: NetworkView): Variables['communities'] {
  return colour === 'community' ? 'LEIDEN' : null;
}

/** More neighbours than this are not added at once. */
const MOST_NEIGHBOURS = 200;

export function expansionVariables(view: NetworkView, name: string): Variables {
  return { ...networkChoice(view), ego: actorId(name), depth: 1, most: MOST_NEIGHBOURS, communities: communitiesFor(view) };
}

/** The same for all years: what is placed, so that nothing moves when the years change. */
export function withoutYears(view: NetworkView): NetworkView {
  return { ...view, from: undefined, to: undefined };
}
