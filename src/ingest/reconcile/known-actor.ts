import { identifierKey } from '../../ontology/identifier-schemes.ts';
import type { ActorCandidate } from './actor-candidate.ts';
import { keysOf } from './identifiers.ts';
import { TERRITORY } from './name-rules.ts';
import { isLocalGovernment, nameVariants, readName, type NameReading } from './read-name.ts';

/** What two actors are compared by: those of the graph, and candidates. */
export interface ActorProfile {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** As given or, failing that, as the name tells; undefined when unknown, or when name and source disagree. */
  readonly level: string | undefined;
  readonly country: string | undefined;
  readonly places: readonly string[];
  /** The name first, then others. */
  readonly names: readonly string[];
  /** Of the names, in their order. */
  readonly readings: readonly NameReading[];
  /** Keys of its identifiers. */
  readonly codes: ReadonlySet<string>;
}

export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: string;
  readonly level?: string | undefined;
  readonly country?: string | undefined;
  readonly places: readonly string[];
  readonly codes: readonly string[];
}

export function profileOf(facts: ActorFacts): ActorProfile {
  const { id, name, otherNames, kind, country, places, codes } = facts;
  const main = nameVariants(name, kind);
  const others = otherNames.flatMap((other) => nameVariants(other, kind).names);
  const names = [...new Set([...main.names, ...others])].filter((text) => text.trim() !== '');
  const readings = names.map((text) => readName(text, kind));
  return {
    id,
    name,
    kind,
    level: isLocalGovernment(kind) ? levelOf(facts, readings[0]) : undefined,
    country,
    places: telling([...places, ...(main.qualifier === undefined ? [] : [main.qualifier])], readings, kind),
    names,
    readings,
    codes: new Set(codes),
  };
}

export function profileOfCandidate(candidate: ActorCandidate): ActorProfile {
  const { id, name, aliases, kind, level, country, place, identifiers } = candidate;
  const codes = identifiers.flatMap(keysOf);
  return profileOf({ id, name, otherNames: aliases, kind, level, country, places: place ? [place] : [], codes });
}

/** The codes as the source gave them, to be found exactly before anything is derived from them. */
export function givenKeys({ identifiers }: ActorCandidate): string[] {
  return identifiers.map(identifierKey);
}

/** That Abidjan is in Abidjan tells it from no namesake. */
function telling(places: readonly string[], readings: readonly NameReading[], kind: string): readonly string[] {
  if (!isLocalGovernment(kind)) return places;
  return places.filter((place) => !readings.some(({ core }) => core === readName(place, kind).core));
}

/**
 * A source that calls "Nantes Métropole" a commune is wrong about one of both, and nobody knows which; the same of "Province of
 * L'Aquila". But abroad the words of French intercommunal bodies stand for other tiers: the Communauté urbaine de Douala
 * governs the town.
 */
function levelOf({ level, country }: ActorFacts, reading: NameReading | undefined): string | undefined {
  const told = country !== 'FR' && reading?.level === 'INTERMUNICIPALITY' ? undefined : reading?.level;
  if (level === 'MUNICIPALITY' && reading?.forms.has(TERRITORY)) return undefined;
  return level === undefined || level === 'OTHER' || told === undefined || level === told ? (level ?? told) : undefined;
}
