import type { GraphStore } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { profileOf, type ActorProfile } from './known-actor.ts';

const NAME_FIELDS = ['name', 'aliases'];

const linked = {
  country: 'MATCH (a:Actor)-[:IN_COUNTRY]->(c:Country) RETURN a.id AS id, c.code AS value',
  placeFr: 'MATCH (a:Actor)-[:LOCATED_IN]->(p:Place) WHERE p.nameFr IS NOT NULL RETURN a.id AS id, p.nameFr AS value',
  placeEn: 'MATCH (a:Actor)-[:LOCATED_IN]->(p:Place) WHERE p.nameEn IS NOT NULL RETURN a.id AS id, p.nameEn AS value',
  code: 'MATCH (a:Actor)-[:IDENTIFIED_BY]->(i:Identifier) RETURN a.id AS id, i.key AS value',
  // Gazetteers list the town, not who governs it; of the actors seated there, that is its municipality.
  townCode: `MATCH (a:Actor)-[:LOCATED_IN]->(p:Place)-[:IDENTIFIED_BY]->(i:Identifier) WHERE a.level = 'MUNICIPALITY' RETURN a.id AS id, i.key AS value`,
} as const;

/** Every actor of the graph, as candidates are compared with it. */
export async function readActors(store: GraphStore, ontology: Ontology): Promise<ActorProfile[]> {
  const values = async (text: string): Promise<Map<string, string[]>> => {
    const found = new Map<string, string[]>();
    for (const row of await store.read({ text })) {
      const id = String(row['id']);
      found.set(id, [...(found.get(id) ?? []), String(row['value'])]);
    }
    return found;
  };
  const names = ontology.nodeKinds.get('Actor')?.properties.filter(({ field }) => NAME_FIELDS.includes(field)) ?? [];
  const projection = ['id', 'kind', 'level', ...names.map(({ name }) => name)].map((name) => `a.${name} AS ${name}`).join(', ');
  const actors = await store.read({ text: `MATCH (a:Actor) RETURN ${projection}` });
  const countries = await values(linked.country);
  const placesFr = await values(linked.placeFr);
  const placesEn = await values(linked.placeEn);
  const codes = await values(linked.code);
  const townCodes = ofOneActor(await values(linked.townCode));
  return actors.map((row) => {
    const id = String(row['id']);
    const [name = id, ...otherNames] = new Set(names.flatMap((property) => [row[property.name] ?? []].flat().map(String)));
    return profileOf({
      id,
      name,
      otherNames,
      kind: String(row['kind']),
      level: typeof row['level'] === 'string' ? row['level'] : undefined,
      country: countries.get(id)?.[0],
      places: [...(placesFr.get(id) ?? []), ...(placesEn.get(id) ?? [])],
      codes: [...(codes.get(id) ?? []), ...(townCodes.get(id) ?? [])],
    });
  });
}

/** Without the codes of a town where two municipalities have their seat. */
function ofOneActor(codes: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const holders = new Map<string, number>();
  for (const code of [...codes.values()].flat()) holders.set(code, (holders.get(code) ?? 0) + 1);
  return new Map([...codes].map(([id, keys]) => [id, keys.filter((key) => holders.get(key) === 1)]));
}
