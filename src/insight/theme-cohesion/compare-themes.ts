import type { ChosenNetwork } from '../chosen-network.ts';
import type { TieGraph } from '../groups/weighted-graph.ts';
import type { Progress } from '../measure.ts';
import type { Work } from '../subjects/subject-source.ts';
import type { Subjects } from '../subjects/subjects.ts';
import type { Waiting } from '../work/shared-work.ts';
import type { YearWindow } from '../year-window.ts';
import { themeCohesion, type ActorFacts, type ThemeCohesion, type ThemeCommunity } from './theme-cohesion.ts';

export interface ThemeComparisonInput {
  readonly communities: readonly ThemeCommunity[];
  readonly facts: Omit<ActorFacts, 'isResearch'>;
  /** 1 for each actor that does research. */
  readonly research: Uint8Array;
}

/** The communities on some themes, one after the other. */
export function compareThemes({ communities, facts, research }: ThemeComparisonInput, progress: Progress): ThemeCohesion[] {
  const isResearch = (actor: number): boolean => research[actor] === 1;
  return communities.map((community, index) => {
    progress(index / communities.length);
    return themeCohesion(community, { ...facts, isResearch });
  });
}

export interface ThemeComparison {
  readonly themes: readonly (Omit<ThemeCohesion, 'members'> & { readonly theme: number; readonly members: Uint32Array })[];
  /** The years that persistence looks at. */
  readonly years: ActorFacts['years'];
}

/** How cohesive the communities on some themes are, each theme with all that are narrower. */
export async function findThemeCohesion(
  chosen: ChosenNetwork,
  subjects: Subjects,
  { themes, window }: { readonly themes: readonly number[]; readonly window: YearWindow },
  waiting: Waiting,
): Promise<ThemeComparison> {
  const { works, publications, events } = subjects.within(window);
  const { actors } = subjects.source;
  const years = yearsOf(works, window);
  const communities = themes.map((theme) => communityOn(subjects.withNarrower(theme), works));
  const found = await chosen.compute<'themeCohesion', readonly ThemeCohesion[]>(
    {
      key: JSON.stringify(['themeCohesion', themes]),
      task: 'themeCohesion',
      input: {
        communities,
        facts: { graph: amongAll(chosen, subjects), publications, events, years },
        research: Uint8Array.from(actors, ({ kind }) => (kind === 'RESEARCH' ? 1 : 0)),
      },
      // Above all pairs that meet in the same events, and the ties among members.
      steps:
        communities.reduce((sum, { members }) => sum + members.length ** 2, 0) + themes.length * chosen.network.neighbours.length,
      finish: (cohesions) => cohesions,
    },
    waiting,
  );
  const answers = found.map((cohesion, index) => ({
    ...cohesion,
    theme: themes[index] ?? 0,
    members: communities[index]?.members ?? new Uint32Array(),
  }));
  return { themes: answers, years };
}

/** Who has a project or publication on one of some themes, and the projects on them. */
function communityOn(themes: ReadonlySet<number>, works: readonly Work[]): ThemeCommunity {
  const onThemes = works.filter((work) => work.themes.some((theme) => themes.has(theme)));
  const members = new Set(onThemes.flatMap(({ actors }) => actors));
  const projects = onThemes.filter(({ kind }) => kind === 'PROJECT');
  return {
    members: Uint32Array.from(members).sort(),
    activities: projects.map(({ years, actors }) => ({ years, participants: actors })),
  };
}

/** Beyond the last year in which a project is known to have begun, sources tell of plans and not of what was done. */
function yearsOf(works: readonly Work[], { from, to }: YearWindow): ActorFacts['years'] {
  const begun = works.flatMap(({ kind, years }) => (kind === 'PROJECT' ? (years.first ?? []) : []));
  const [first, last] = begun.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)],
    [Infinity, -Infinity],
  );
  return { from: from ?? (first === Infinity ? 0 : first), to: to ?? (last === -Infinity ? 0 : last) };
}

/** The ties of a network with all actors for nodes, also those that have none in it. */
function amongAll({ network }: ChosenNetwork, { source, actorNumber }: Subjects): TieGraph {
  const numbers = Uint32Array.from(network.actors, ({ id }) => actorNumber.get(id) ?? 0);
  const offsets = new Uint32Array(source.actors.length + 1);
  numbers.forEach((actor, node) => (offsets[actor + 1] = (network.offsets[node + 1] ?? 0) - (network.offsets[node] ?? 0)));
  for (let actor = 0; actor < source.actors.length; actor++)
    offsets[actor + 1] = (offsets[actor + 1] ?? 0) + (offsets[actor] ?? 0);
  // Both come in the order of ids, so rows keep their order and their places.
  return { size: source.actors.length, offsets, neighbours: network.neighbours.map((node) => numbers[node] ?? 0) };
}
