import type { ChosenNetwork } from '../chosen-network.ts';
import type { Progress, Reference } from '../measure.ts';
import type { Subjects } from '../subjects/subjects.ts';
import { rowsOfTraits, singleTraits, type Traits } from '../traits.ts';
import type { Waiting } from '../work/shared-work.ts';
import type { YearWindow } from '../year-window.ts';
import { leiden, louvain, type FindCommunities } from './communities.ts';
import { communityLabels, type SetsApart } from './community-labels.ts';
import { stableCommunities, type StableCommunities } from './stable-communities.ts';
import type { WeightedGraph } from './weighted-graph.ts';

interface Method {
  readonly find: FindCommunities;
  readonly reference: Reference;
}

/** The ways to find communities, as the enum CommunityMethod of schema/ has them. */
export const communityMethods = {
  LEIDEN: {
    find: leiden,
    reference: {
      authors: 'Traag, V. A., Waltman, L. & van Eck, N. J.',
      year: 2019,
      title: 'From Louvain to Leiden: guaranteeing well-connected communities',
      doi: '10.1038/s41598-019-41695-z',
    },
  },
  LOUVAIN: {
    find: louvain,
    reference: {
      authors: 'Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E.',
      year: 2008,
      title: 'Fast unfolding of communities in large networks',
      doi: '10.1088/1742-5468/2008/10/P10008',
    },
  },
} as const satisfies Readonly<Record<string, Method>>;
export type CommunityMethod = keyof typeof communityMethods;

/** The first seed of the runs: the same question always has the same answer. */
export const COMMUNITY_SEED = 1;
const COMMUNITY_RUNS = 50;

export interface CommunitySettings {
  readonly method: CommunityMethod;
  /** Whether ties weigh by Newman's weight, or all the same. */
  readonly weighted: boolean;
  readonly resolution: number;
}

/** The defaults of `communities`. */
export const usualSettings = { weighted: true, resolution: 1 } as const;

export interface CommunitiesInput {
  readonly method: CommunityMethod;
  readonly resolution: number;
  readonly graph: WeightedGraph;
  /** What communities are told apart by. */
  readonly themes: Traits;
  readonly countries: Traits;
}

export interface LabelledCommunities extends StableCommunities {
  /** For each community, what sets it apart. */
  readonly themes: readonly (readonly SetsApart[])[];
  readonly countries: readonly (readonly SetsApart[])[];
}

/** The communities of the best of 50 runs, with what sets each apart. */
export function labelledCommunities(
  { method, resolution, graph, themes, countries }: CommunitiesInput,
  progress: Progress,
): LabelledCommunities {
  const choice = { seed: COMMUNITY_SEED, resolution, runs: COMMUNITY_RUNS };
  const found = stableCommunities(communityMethods[method].find, graph, choice, progress);
  return { ...found, themes: communityLabels(found, themes), countries: communityLabels(found, countries) };
}

/** Communities of a network. Their themes are numbers of `subjects`, those of the years that the network is of. */
export function findCommunities(
  chosen: ChosenNetwork,
  subjects: Subjects,
  { method, weighted, resolution, window }: CommunitySettings & { readonly window: YearWindow },
  waiting: Waiting,
): Promise<LabelledCommunities> {
  const { size, offsets, neighbours, strengths, countries, actors } = chosen.network;
  const weights = weighted ? strengths : new Float64Array(neighbours.length).fill(1);
  const numbers = actors.map(({ id }) => subjects.actorNumber.get(id) ?? -1);
  return chosen.compute<'communities', LabelledCommunities>(
    {
      key: JSON.stringify(['communities', method, weighted, resolution]),
      task: 'communities',
      input: {
        method,
        resolution,
        graph: { size, offsets, neighbours, weights },
        themes: rowsOfTraits(subjects.within(window).themes, numbers),
        countries: singleTraits(countries),
      },
      steps: COMMUNITY_RUNS * neighbours.length * 10,
      finish: (found) => found,
    },
    waiting,
  );
}
