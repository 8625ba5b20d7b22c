import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';
import type { Reader } from '../../graph/graph-store.ts';
import { membersByGroup } from '../../insight/groups/aggregate.ts';
import type { SetsApart } from '../../insight/groups/community-labels.ts';
import {
  COMMUNITY_SEED,
  communityMethods,
  findCommunities,
  type CommunityMethod,
  type LabelledCommunities,
} from '../../insight/groups/labelled-communities.ts';
import { readNames } from '../../insight/names.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Subjects } from '../../insight/subjects/subjects.ts';
import type { CollaborationNetwork } from '../../insight/collaboration-network.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { readCountries } from './country-nodes.ts';
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
    const resolution = resolutionIn(values);
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

function resolutionIn({ resolution }: Arguments): number {
  const value = Number(resolution);
  if (value >= 0.01 && value <= 100) return value;
  throw new MaillageError('BAD_REQUEST', `There is no resolution ${value}`, {
    where: 'communities(resolution:)',
    remedy: 'Give a number from 0.01 to 100.',
  });
}

function rangeAnswer([least, greatest]: readonly [number, number]): Readonly<Record<string, unknown>> {
  return { least, greatest };
}

/** What themes and countries are called, by the numbers that stand for them. */
interface Marks {
  readonly theme: (number: number) => Mark | undefined;
  readonly country: (number: number) => Mark | undefined;
}

interface Mark {
  readonly node: NodeReference;
  readonly name: Phrase;
}

async function readMarks(
  { themes, countries }: LabelledCommunities,
  { actors, countries: countryNumbers }: CollaborationNetwork,
  { source }: Subjects,
  ontology: Ontology,
  reader: Reader,
): Promise<Marks> {
  const themeIds = new Map(themes.flat().map(({ trait }) => [trait, source.themes[trait]?.id ?? '']));
  const codes = new Map(actors.map(({ country }, number) => [countryNumbers[number] ?? -1, country ?? '']));
  const needed = new Set(countries.flat().flatMap(({ trait }) => codes.get(trait) ?? []));
  const [names, nodes] = await Promise.all([
    readNames(reader, ontology, [...new Set(themeIds.values())]),
    readCountries(reader, ontology, [...needed]),
  ]);
  return {
    theme: (number) => {
      const id = themeIds.get(number) ?? '';
      const name = names.get(id);
      return name && { node: new NodeReference(id), name };
    },
    country: (number) => {
      const found = nodes.get(codes.get(number) ?? '');
      return found && { node: new NodeReference(found.id), name: found.name };
    },
  };
}

interface CommunityAnswer extends Readonly<Record<string, unknown>> {
  readonly number: number;
}

function communityAnswers(found: LabelledCommunities, network: CollaborationNetwork, marks: Marks): CommunityAnswer[] {
  const { offsets, nodes } = membersByGroup(found.count, found.groups);
  return Array.from({ length: found.count }, (_, group) => {
    const members = nodes.subarray(offsets[group], offsets[group + 1]);
    const inside = tiesInside(network, found.groups, members);
    const ends = Array.from(members).reduce((sum, node) => sum + degreeOf(network, node), 0);
    const insideEnds = inside.reduce((sum, ties) => sum + ties, 0);
    const themes = (found.themes[group] ?? []).flatMap((apart) => markAnswer('theme', apart, marks.theme(apart.trait)));
    const countries = (found.countries[group] ?? []).flatMap((apart) => markAnswer('country', apart, marks.country(apart.trait)));
    return {
      number: group + 1,
      size: members.length,
      label: inLanguage(labelOf(group + 1, [...themes.slice(0, MOST_NAMED), ...countries.slice(0, MOST_NAMED)])),
      stability: found.groupStability[group] ?? 0,
      tiesInside: insideEnds / 2,
      tiesOutside: ends - insideEnds,
      themes,
      countries,
      members: (values: Arguments) => membersAnswer(idsByTies(network, members, inside), values),
    };
  });
}

/** Members come in the order of their ids, and the sort keeps it for those with as many ties. */
function idsByTies({ actors }: CollaborationNetwork, members: Uint32Array, ties: readonly number[]): string[] {
  const order = [...members.keys()].sort((one, other) => (ties[other] ?? 0) - (ties[one] ?? 0));
  return order.map((index) => actors[members[index] ?? 0]?.id ?? '');
}

function degreeOf({ offsets }: CollaborationNetwork, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}

/** Of each member, how many of its ties are within the community. */
function tiesInside({ offsets, neighbours }: CollaborationNetwork, groups: Uint32Array, members: Uint32Array): number[] {
  return Array.from(
    members,
    (node) => neighbours.subarray(offsets[node], offsets[node + 1]).filter((other) => groups[other] === groups[node]).length,
  );
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
