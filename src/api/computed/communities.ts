import type { ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import type { CollaborationNetwork } from '../../insight/collaboration-network.ts';
import type { SetsApart } from '../../insight/groups/community-labels.ts';
import { communityMembers } from '../../insight/groups/community-members.ts';
import {
  COMMUNITY_SEED,
  communityMethods,
  findCommunities,
  type CommunityMethod,
  type LabelledCommunities,
} from '../../insight/groups/labelled-communities.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { boundedNumber } from './bounded-number.ts';
import { readMarks, type Mark, type Marks } from './community-marks.ts';
import { inLanguage } from './in-language.ts';
import { listConnection } from './list-connection.ts';
import { basisAnswer } from './measures.ts';
import { membersAnswer } from './members.ts';
import type { NetworkChoices } from './network-choices.ts';
import { referenceAnswer } from './reference.ts';
import { statisticAnswer } from './statistics.ts';

/** A label names no more themes, and no more countries, than this. */
const MOST_NAMED = 2;

/** Query.communities. */
export function communitiesRoot(ontology: Ontology, choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const { ties, filter } = values;
    const method = values['method'] as CommunityMethod;
    const weighted = values['weighted'] === true;
    const resolution = boundedNumber(values, 'communities', 'resolution', 0.01, 100);
    const [chosen, subjects] = await Promise.all([choices.network(values, reader), choices.subjects()]);
    const window = choices.windowOf(values);
    const found = await findCommunities(chosen, subjects, { method, weighted, resolution, window }, limits);
    const parameters = { method, weighted, resolution, runs: found.runs, seed: COMMUNITY_SEED };
    const marks = await readMarks(found, chosen.network, subjects, ontology, reader);
    const communities = communityAnswers(found, chosen.network, marks);
    return {
      ...listConnection(communities, values, { keyOf: ({ number }) => String(number), edgeOf: (node) => ({ node }) }),
      basis: basisAnswer(chosen, parameters, { ties, window: values['window'], filter }),
      reference: referenceAnswer(communityMethods[method].reference),
      modularity: found.modularity,
      modularityRange: rangeAnswer(found.modularityRange),
      countRange: rangeAnswer(found.countRange),
      runs: found.runs,
      stability: found.stability,
      leastAgreement: found.leastAgreement,
      of: ({ actor }: Arguments) => communities[found.groups[chosen.network.numberOf.get(String(actor)) ?? -1] ?? -1] ?? null,
      statistics: statisticsOf.communities.map(statisticAnswer),
    };
  };
}

function rangeAnswer([least, greatest]: readonly [number, number]): Readonly<Record<string, unknown>> {
  return { least, greatest };
}

interface CommunityAnswer extends Readonly<Record<string, unknown>> {
  readonly number: number;
}

function communityAnswers(found: LabelledCommunities, network: CollaborationNetwork, marks: Marks): CommunityAnswer[] {
  return communityMembers(network, found).map(({ members, tiesInside, tiesOutside }, group) => {
    const themes = (found.themes[group] ?? []).flatMap((apart) => markAnswer('theme', apart, marks.theme(apart.trait)));
    const countries = (found.countries[group] ?? []).flatMap((apart) => markAnswer('country', apart, marks.country(apart.trait)));
    return {
      number: group + 1,
      size: members.length,
      label: inLanguage(labelOf(group + 1, [...themes.slice(0, MOST_NAMED), ...countries.slice(0, MOST_NAMED)])),
      stability: found.groupStability[group] ?? 0,
      tiesInside,
      tiesOutside,
      themes,
      countries,
      members: (values: Arguments) =>
        membersAnswer(
          members.map((node) => network.actors[node]?.id ?? ''),
          values,
        ),
    };
  });
}

interface MarkAnswer extends Readonly<Record<string, unknown>> {
  readonly name: Phrase;
}

/** The types DistinctiveTheme and DistinctiveCountry. */
function markAnswer(kind: 'theme' | 'country', apart: SetsApart, mark: Mark | undefined): MarkAnswer[] {
  return mark === undefined ? [] : [{ ...apart, [kind]: mark.node, name: mark.name }];
}

function labelOf(number: number, marks: readonly { readonly name: Phrase }[]): Phrase {
  if (marks.length === 0) return { fr: `Communauté ${number}`, en: `Community ${number}` };
  return { fr: marks.map(({ name }) => name.fr).join(', '), en: marks.map(({ name }) => name.en).join(', ') };
}
