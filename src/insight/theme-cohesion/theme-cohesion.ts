import type { TieGraph } from '../groups/weighted-graph.ts';
import type { Traits } from '../traits.ts';
import { pairsOf, shareOf, type Figure } from './figure.ts';
import { innermostCore } from './innermost-core.ts';
import { overlapAmong, type Overlap } from './overlap.ts';
import { persistence, type Activity, type Persistence } from './persistence.ts';
import { tiesAmong } from './ties-among.ts';

/** The actors who deal with some themes, and what they do together on them. */
export interface ThemeCommunity {
  /** Numbers of actors, each once. */
  readonly members: Uint32Array;
  readonly activities: readonly Activity[];
}

/** What is known of all actors, the same for each community that is compared. */
export interface ActorFacts {
  readonly graph: TieGraph;
  readonly isResearch: (actor: number) => boolean;
  readonly publications: Traits;
  readonly events: Traits;
  /** The first year looked at, and the last of which the sources tell. */
  readonly years: { readonly from: number; readonly to: number };
}

export interface ThemeCohesion {
  readonly members: number;
  readonly ties: number;
  /** Ties over pairs of members. It falls as communities grow, as no one can know all: compare those of like size, or the core. */
  readonly density: Figure;
  /** Greatest k such that some members each have k ties to others of them; observations: how many these are. */
  readonly core: Figure;
  readonly research: Figure;
  readonly publications: Overlap;
  readonly events: Overlap;
  readonly persistence: Persistence;
}

/**
 * How cohesive the community on some themes is, to be laid beside those on other themes: whether there is an epistemic
 * community (Haas 1992, doi:10.1017/S0020818300001442) shows in ties, in a core, in research, in common publications and
 * events, and in lasting; none of these alone is one.
 */
export function themeCohesion({ members, activities }: ThemeCommunity, facts: ActorFacts): ThemeCohesion {
  const among = tiesAmong(facts.graph, members);
  const ties = among.neighbours.length / 2;
  const core = innermostCore(among);
  return {
    members: members.length,
    ties,
    density: shareOf(ties, pairsOf(members.length)),
    core: { value: members.length === 0 ? NaN : core.k, observations: core.nodes },
    research: shareOf(members.filter((actor) => facts.isResearch(actor)).length, members.length),
    publications: overlapAmong(facts.publications, members),
    events: overlapAmong(facts.events, members),
    persistence: persistence(members, activities, facts.years),
  };
}
