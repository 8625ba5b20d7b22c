import { NodeReference } from '../../compile/computed.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { CollaborationNetwork } from '../../insight/collaboration-network.ts';
import type { LabelledCommunities } from '../../insight/groups/labelled-communities.ts';
import { readNames } from '../../insight/names.ts';
import type { Subjects } from '../../insight/subjects/subjects.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { readCountries } from './country-nodes.ts';

/** What themes and countries are called, by the numbers that stand for them. */
export interface Marks {
  readonly theme: (number: number) => Mark | undefined;
  readonly country: (number: number) => Mark | undefined;
}

export interface Mark {
  readonly node: NodeReference;
  readonly name: Phrase;
}

/** The themes and countries that set communities apart, read once for all. */
export async function readMarks(
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
