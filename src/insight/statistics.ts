import { adoptionCurve } from './statistics/adoption-curve.ts';
import { agreementOfRuns } from './statistics/agreement-of-runs.ts';
import { assortativity } from './statistics/assortativity.ts';
import { cascade } from './statistics/cascade.ts';
import { communityStability } from './statistics/community-stability.ts';
import { conceptStability } from './statistics/concept-stability.ts';
import { crossingShare } from './statistics/crossing-share.ts';
import { crossTable } from './statistics/cross-table.ts';
import { debateShare } from './statistics/debate-share.ts';
import { directions } from './statistics/directions.ts';
import { distinctiveness } from './statistics/distinctiveness.ts';
import { eiIndex } from './statistics/ei-index.ts';
import { epistemicCommunity } from './statistics/epistemic-community.ts';
import { firstMovers } from './statistics/first-movers.ts';
import { importanceIndex } from './statistics/importance-index.ts';
import { modularity } from './statistics/modularity.ts';
import { networkOverTime } from './statistics/network-over-time.ts';
import { overlap } from './statistics/overlap.ts';
import { persistence } from './statistics/persistence.ts';
import { relativeRank } from './statistics/relative-rank.ts';
import { relays } from './statistics/relays.ts';
import { researchShare } from './statistics/research-share.ts';
import { surprise } from './statistics/surprise.ts';
import { themeCore } from './statistics/theme-core.ts';
import { themeDensity } from './statistics/theme-density.ts';
import { timeToAdoption } from './statistics/time-to-adoption.ts';
import { unanimityShare } from './statistics/unanimity-share.ts';
import type { Statistic } from './statistic.ts';

/** By the question that answers with them; a test holds all of them to the folder statistics/. */
export const statisticsOf = {
  communities: [modularity, agreementOfRuns, communityStability, distinctiveness],
  mixing: [eiIndex, assortativity, crossingShare],
  epistemicCommunities: [epistemicCommunity, conceptStability, surprise],
  themeCohesion: [themeDensity, themeCore, researchShare, overlap, persistence],
  diffusion: [adoptionCurve, timeToAdoption, firstMovers, cascade, relays, directions],
  councilImportance: [relativeRank, debateShare, unanimityShare, importanceIndex],
  crosstab: [crossTable],
  evolution: [networkOverTime],
} as const satisfies Readonly<Record<string, readonly Statistic[]>>;

export const statistics: readonly Statistic[] = Object.values(statisticsOf).flat();
