import type { Reader } from '../../graph/graph-store.ts';

/** An actor took up a practice. */
export interface Adoption {
  readonly actor: string;
  readonly year: number | null;
  /** Ids of the actors that it learned the practice from, as far as sources say. */
  readonly learnedFrom: readonly string[];
  readonly sources: readonly string[];
}

/** All adoptions, in the order of their actors' ids, and the countries of actors. */
export interface AdoptionSource {
  /** By the id of the practice; a practice that nobody took up has none. */
  readonly adoptions: ReadonlyMap<string, readonly Adoption[]>;
  /** ISO 3166-1 codes by the id of the actor; an actor without a country has none. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
}

export async function readAdoptionSource(reader: Reader): Promise<AdoptionSource> {
  const practices = await reader.read({ text: 'MATCH (p:Practice) RETURN p.id AS id' });
  const adoptions = new Map(practices.map(({ id }): [string, Adoption[]] => [String(id), []]));
  const adopted = await reader.read({
    text: 'MATCH (a:Actor)-[r:ADOPTED]->(p:Practice) RETURN p.id AS practice, a.id AS actor, r.year AS year, r.learnedFrom AS learnedFrom, r.sources AS sources',
  });
  for (const { practice, actor, year, learnedFrom, sources } of adopted) {
    adoptions.get(String(practice))?.push({
      actor: String(actor),
      year: year as number | null,
      learnedFrom: (learnedFrom as readonly string[] | null) ?? [],
      sources: (sources as readonly string[] | null) ?? [],
    });
  }
  for (const found of adoptions.values()) found.sort((one, other) => (one.actor < other.actor ? -1 : 1));
  return { adoptions, countries: await readCountries(reader) };
}

async function readCountries(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.read({
    text: 'MATCH (a:Actor)-[:IN_COUNTRY]->(c:Country) RETURN a.id AS actor, c.code AS country',
  });
  const countries = new Map<string, string[]>();
  for (const { actor, country } of rows) {
    const known = countries.get(String(actor));
    if (known === undefined) countries.set(String(actor), [String(country)]);
    else known.push(String(country));
  }
  return countries;
}
