import type { NodeKind, RelationshipKind } from '../../ontology/ontology.ts';
import type { PropertyValue } from '../../ontology/records.ts';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** What some sources say of one node or relationship, all of them the same. */
export interface Claim {
  readonly sources: readonly string[];
  readonly properties: Properties;
}

/**
 * Property that holds the claims, each as JSON, where sources say different things. Where they all say the same, what is stored is
 * what they say, and there is none: most records have one source, and pay nothing for it.
 */
export const CLAIMS_PROPERTY = 'claims';

/** The claims on a stored record, the one that counts most first. */
export function claimsOf(stored: unknown, sources: readonly string[], properties: Properties): Claim[] {
  if (Array.isArray(stored)) return stored.map((claim) => JSON.parse(String(claim)) as Claim);
  return sources.length === 0 ? [] : [{ sources: [...sources].sort(), properties }];
}

/** As claimsOf() reads them back; undefined when what readers see says it all. */
export function storedClaims(claims: readonly Claim[], properties: Properties): readonly string[] | undefined {
  const [only, ...others] = claims;
  if (only === undefined || (others.length === 0 && saysTheSame(only.properties, properties))) return undefined;
  return claims.map(({ sources, properties }) => JSON.stringify({ sources, properties: inOrder(properties) }));
}

export function sourcesOf(claims: readonly Claim[]): string[] {
  return claims.flatMap(({ sources }) => sources).sort();
}

export function claimOf(claims: readonly Claim[], source: string): Properties | undefined {
  return claims.find(({ sources }) => sources.includes(source))?.properties;
}

/** The claims once these sources say this, in the place of what they said before. A source keeps its rank; a new one comes last. */
export function withClaim(claims: readonly Claim[], sources: readonly string[], properties: Properties): Claim[] {
  if (claims.length === 0) return [{ sources: [...sources].sort(), properties }];
  const said = claims.flatMap((claim) => claim.sources.map((source) => ({ source, properties: claim.properties })));
  const kept = said.map((one) => (sources.includes(one.source) ? { ...one, properties } : one));
  const added = sources.filter((source) => !said.some((one) => one.source === source)).map((source) => ({ source, properties }));
  return grouped([...kept, ...added]);
}

/** The claims without what these sources say. */
export function withoutSources(claims: readonly Claim[], sources: readonly string[]): Claim[] {
  return claims
    .map((claim) => ({ ...claim, sources: claim.sources.filter((source) => !sources.includes(source)) }))
    .filter((claim) => claim.sources.length > 0);
}

/** The claims on two records that turn out to be one. What a source says of both is united. */
export function joinedClaims(first: readonly Claim[], second: readonly Claim[], kind?: NodeKind): Claim[] {
  return second
    .flatMap(({ sources, properties }) => sources.map((source) => ({ source, properties })))
    .reduce<Claim[]>(
      (claims, { source, properties }) => {
        const own = claimOf(claims, source);
        return withClaim(claims, [source], own === undefined ? properties : united(own, properties, kind));
      },
      [...first],
    );
}

/** Takes a change of claims back. What a source has said since stays. */
export function undoneClaims(now: readonly Claim[], { before, after }: ClaimChange): Claim[] {
  if (sameClaims(now, after)) return [...before];
  return sourcesOf(after).reduce<Claim[]>(
    (claims, source) => {
      const [is, was, became] = [claims, before, after].map((those) => claimOf(those, source));
      if (is === undefined || became === undefined || !saysTheSame(is, became)) return claims;
      return was === undefined ? withoutSources(claims, [source]) : withClaim(claims, [source], was);
    },
    [...now],
  );
}

export interface ClaimChange {
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
}

export function sameClaims(a: readonly Claim[], b: readonly Claim[]): boolean {
  return (
    a.length === b.length &&
    a.every((claim, index) => {
      const other = b[index];
      return (
        other !== undefined && claim.sources.join() === other.sources.join() && saysTheSame(claim.properties, other.properties)
      );
    })
  );
}

function grouped(said: readonly { readonly source: string; readonly properties: Properties }[]): Claim[] {
  const groups = new Map<string, { sources: string[]; properties: Properties }>();
  for (const { source, properties } of said) {
    const key = canonical(properties);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sources: [source], properties });
    else group.sources.push(source);
  }
  return [...groups.values()].map(({ sources, properties }) => ({ sources: sources.sort(), properties }));
}

/**
 * What both say: what the first leaves open is told by the second, and lists are joined. Of a node with other names, a name that
 * only the second gives is one of them.
 */
export function united(first: Properties, second: Properties, kind?: NodeKind): Properties {
  const result: Record<string, PropertyValue> = { ...second, ...first };
  for (const [name, value] of Object.entries(first)) {
    const other = second[name];
    if (Array.isArray(value) && Array.isArray(other)) result[name] = [...new Set<string>([...value, ...other])];
  }
  const aliases = kind === undefined ? [] : otherNames(kind, result, second);
  return aliases.length === 0 ? result : { ...result, aliases };
}

function otherNames(kind: NodeKind, shown: Properties, given: Properties): string[] {
  if (!kind.properties.some(({ name }) => name === 'aliases')) return [];
  const names = kind.properties.filter(({ field }) => field === kind.order).map(({ name }) => name);
  const known = names.map((name) => shown[name]);
  const aliases = [shown['aliases'] ?? []].flat().map(String);
  return [...new Set([...aliases, ...names.flatMap((name) => given[name] ?? []).map(String)])].filter(
    (alias) => aliases.includes(alias) || !known.includes(alias),
  );
}

/** Whether everything that `part` says is in `whole`. */
export function isPart(part: Properties, whole: Properties): boolean {
  return Object.entries(part).every(([name, value]) => {
    const other = whole[name];
    if (Array.isArray(value)) return Array.isArray(other) && value.every((item) => other.includes(item as string));
    return value === other;
  });
}

export function saysTheSame(a: Properties, b: Properties): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** What readers see of a relationship: the first claim that says something counts, and lists are joined. */
export function agreedTie(claims: readonly Claim[]): Properties {
  const [only, ...others] = claims;
  if (only !== undefined && others.length === 0) return only.properties;
  return claims.map(({ properties }) => properties).reduce((all, properties) => united(all, properties), {});
}

/** The same for a node. Its kind is that of the first claim; a name that another source gives is one of its other names. */
export function agreedNode(kind: NodeKind, claims: readonly Claim[]): Properties {
  const all = claims.map(({ properties }) => properties).reduce((before, properties) => united(before, properties, kind));
  const subtype = kind.subtypes.find((candidate) => candidate.kind === all['kind'])?.name;
  const foreign = kind.properties.filter(({ name, subtype: owner }) => owner !== undefined && owner !== subtype && name in all);
  if (foreign.length === 0) return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => !foreign.some((other) => other.name === name)));
}

/** What the store holds of a record in the words of the ontology, without what is computed from it. */
export function givenOf({ properties }: NodeKind | RelationshipKind, stored: Readonly<Record<string, unknown>>): Properties {
  const entries = properties
    .filter(({ year }) => year === undefined)
    .flatMap(({ name }) => (stored[name] === undefined || stored[name] === null ? [] : [[name, stored[name]] as const]));
  return Object.fromEntries(entries) as Properties;
}

/** The same words for the same claim, in whatever order its rows gave its properties. */
function inOrder(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function canonical(properties: Properties): string {
  return JSON.stringify(
    Object.entries(properties)
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
