import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { carriers, type Carrier } from '../../insight/concepts/carriers.ts';
import {
  findEpistemicCommunities,
  type EpistemicCommunity,
  type FoundCommunities,
  type LatticeNeighbour,
} from '../../insight/concepts/epistemic-communities.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Subjects, SubjectsInWindow } from '../../insight/subjects/subjects.ts';
import type { YearWindow } from '../../insight/year-window.ts';
import { boundedNumber } from './bounded-number.ts';
import { listConnection } from './list-connection.ts';
import { membersAnswer } from './members.ts';
import type { NetworkChoices } from './network-choices.ts';
import { statisticAnswer } from './statistics.ts';
import { themeNumbers } from './theme-numbers.ts';

/** Query.epistemicCommunities. */
export function epistemicCommunitiesRoot(choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const { filter } = values;
    const sharing = (values['sharing'] ?? []) as readonly string[];
    const window = (values['window'] ?? {}) as YearWindow;
    const size = {
      minActors: boundedNumber(values, 'epistemicCommunities', 'minActors', 2),
      minThemes: boundedNumber(values, 'epistemicCommunities', 'minThemes', 1),
    };
    const [subjects, ids] = await Promise.all([choices.subjects(), choices.actors(filter, reader)]);
    const choice = { ...size, sharing: themeNumbers(subjects, sharing, 'epistemicCommunities(sharing:)') };
    const actors = { key: JSON.stringify(filter ?? {}), ids };
    const found = await findEpistemicCommunities(subjects, actors, { ...choice, window }, limits);
    const within = subjects.within(window);
    const { totalCount: listedCount, ...page } = listConnection(found.listed, values, {
      keyOf: ({ themes }) => themes.join(' '),
      edgeOf: (community) => ({ node: communityAnswer(community, found, subjects, within) }),
    });
    return {
      ...page,
      basis: {
        version: subjects.version,
        parameters: JSON.stringify({ ...size, sharing, window: values['window'], filter }),
        nodeCount: found.actors.length,
        linkCount: found.pairs,
        undated: within.undated,
      },
      withoutTheme: found.withoutTheme,
      totalCount: found.total,
      listedCount,
      statistics: statisticsOf.epistemicCommunities.map(statisticAnswer),
    };
  };
}

/** The type EpistemicCommunity. */
function communityAnswer(
  { actors, themes, stability, expected, surprise, weight, above, below }: EpistemicCommunity,
  found: FoundCommunities,
  subjects: Subjects,
  within: SubjectsInWindow,
): Readonly<Record<string, unknown>> {
  const { source } = subjects;
  const members = Array.from(actors, (place) => found.actors[place] ?? -1);
  const theme = (number: number): NodeReference => new NodeReference(source.themes[number]?.id ?? '');
  const neighbour = (own: LatticeNeighbour): Readonly<Record<string, unknown>> => ({
    themes: own.themes.map(theme),
    difference: differenceOf(themes, own.themes).map(theme),
    actorCount: own.actorCount,
  });
  return {
    themes: themes.map(theme),
    actors: (values: Arguments) =>
      membersAnswer(
        members.map((actor) => source.actors[actor]?.id ?? ''),
        values,
      ),
    stability: stability.value,
    stabilityError: stability.error,
    stabilityMethod: stability.method,
    expected,
    surprise,
    weight,
    projects: (values: Arguments) => carriersAnswer(carriers(within, members, themes, 'PROJECT'), values),
    publications: (values: Arguments) => carriersAnswer(carriers(within, members, themes, 'PUBLICATION'), values),
    above: above.map(neighbour),
    below: below.map(neighbour),
  };
}

/** What only one of two sets of themes has, of which one holds the other. */
function differenceOf(one: readonly number[], other: readonly number[]): number[] {
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return more.filter((theme) => !less.includes(theme));
}

function carriersAnswer(found: readonly Carrier[], values: Arguments): Readonly<Record<string, unknown>> {
  return listConnection(found, values, {
    keyOf: ({ id }) => id,
    edgeOf: ({ id, ...counts }) => ({ node: new NodeReference(id), ...counts }),
  });
}
