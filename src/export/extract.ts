import type { Reader } from '../graph/graph-store.ts';
import { kindOfId, type NodeKind, type Ontology, type RelationshipKind } from '../ontology/ontology.ts';
import type { RelationshipRecord } from '../ontology/records.ts';
import type { Selection } from './export-source.ts';
import { compare, readRelationships, type End } from './read-records.ts';

/** The part of a graph that a filtered export shows. */
export interface Extract {
  /** Ids of a kind that are in it, in their order. */
  ids(kind: NodeKind): readonly string[];
  /** The relationships that are in it with both ends; what they name by id and is not in it is left out of them. */
  among(records: readonly RelationshipRecord[]): readonly RelationshipRecord[];
}

/** What filters find. Other actors and projects come with them only as participants or as what they take part in. */
const found: ReadonlySet<string> = new Set(['Actor', 'Project']);

/** What everything else is told apart by; these are followed as far as they lead. */
const describing: ReadonlySet<string> = new Set(['Theme', 'Country', 'Place']);

const BATCH = 1_000;

/**
 * What a filter found, and around it: the participants of projects or the projects of actors; what these are tied to that is
 * no actor or project; themes, countries and places of all that; and the sources that state any of it. Holds ids only.
 */
export async function extractAround(reader: Reader, ontology: Ontology, { type, ids }: Selection): Promise<Extract> {
  const kept = new Kept(ontology);
  const at = (relationship: RelationshipKind, end: End, near: readonly string[]) => batched(reader, relationship, end, near);
  kept.add(ids);
  const participation = ontology.relationships.get('PARTICIPATES_IN');
  if (participation !== undefined) {
    const [near, far] = type === 'actors' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    for await (const records of at(participation, near, ids)) kept.add(records.map((record) => record[far]));
  }
  const ties = [...ontology.relationships.values()].filter(({ tables }) => tables.length > 0);
  const begun = kept.all();
  for (const relationship of ties) {
    for (const [near, far] of [
      ['from', 'to'],
      ['to', 'from'],
    ] as const) {
      if (!relationship[near].some((kind) => found.has(kind)) || relationship[far].every((kind) => found.has(kind))) continue;
      for await (const records of at(relationship, near, begun)) {
        kept.add(records.map((record) => record[far]).filter((id) => !kept.isOf(found, id)));
      }
    }
  }
  await keepDescriptions(kept, ties, at);
  await keepSources(kept, ontology, ties, at);
  return kept;
}

type At = (relationship: RelationshipKind, end: End, ids: readonly string[]) => AsyncIterable<readonly RelationshipRecord[]>;

async function keepDescriptions(kept: Kept, ties: readonly RelationshipKind[], at: At): Promise<void> {
  const withReferences = ties.filter(({ properties }) => properties.some(({ references }) => describing.has(references ?? '')));
  for (const relationship of withReferences) {
    const names = relationship.properties.filter(({ references }) => describing.has(references ?? '')).map(({ name }) => name);
    for await (const records of at(relationship, 'from', kept.all())) {
      const named = kept.among(records).flatMap(({ properties }) => names.flatMap((name) => [properties[name] ?? []].flat()));
      kept.add(named.map(String));
    }
  }
  const leading = ties.filter(({ to }) => to.some((kind) => describing.has(kind)));
  for (let next = kept.all(); next.length > 0;) {
    const added: string[] = [];
    for (const relationship of leading) {
      for await (const records of at(relationship, 'from', next)) added.push(...kept.add(records.map(({ to }) => to)));
    }
    next = added;
  }
}

async function keepSources(kept: Kept, { relationships }: Ontology, ties: readonly RelationshipKind[], at: At): Promise<void> {
  const all = kept.all();
  const statedIn = relationships.get('STATED_IN');
  if (statedIn !== undefined) {
    for await (const records of at(statedIn, 'from', all)) kept.add(records.map(({ to }) => to));
  }
  for (const relationship of ties) {
    for await (const records of at(relationship, 'from', all)) kept.add(kept.among(records).flatMap(({ sources }) => sources));
  }
}

async function* batched(
  reader: Reader,
  relationship: RelationshipKind,
  end: End,
  ids: readonly string[],
): AsyncGenerator<readonly RelationshipRecord[]> {
  for (let start = 0; start < ids.length; start += BATCH) {
    yield await readRelationships(reader, relationship, end, ids.slice(start, start + BATCH));
  }
}

class Kept implements Extract {
  readonly #ontology: Ontology;
  readonly #ids = new Set<string>();

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
  }

  /** Gives back those that are new. Keys of identifiers are no ids and go with what they identify. */
  add(ids: readonly string[]): string[] {
    const added = [...new Set(ids)].filter((id) => !this.#ids.has(id) && kindOfId(this.#ontology, id) !== undefined);
    for (const id of added) this.#ids.add(id);
    return added;
  }

  all(): readonly string[] {
    return [...this.#ids];
  }

  isOf(kinds: ReadonlySet<string>, id: string): boolean {
    return kinds.has(kindOfId(this.#ontology, id)?.name ?? '');
  }

  ids({ prefix }: NodeKind): readonly string[] {
    return this.all()
      .filter((id) => id.startsWith(`${prefix}/`))
      .sort(compare);
  }

  among(records: readonly RelationshipRecord[]): readonly RelationshipRecord[] {
    return records.filter(({ from, to }) => this.#has(from) && this.#has(to)).map((record) => this.#withKnownReferences(record));
  }

  #has(id: string): boolean {
    return this.#ids.has(id) || kindOfId(this.#ontology, id) === undefined;
  }

  #withKnownReferences(record: RelationshipRecord): RelationshipRecord {
    const named = this.#ontology.relationships.get(record.type)?.properties.filter(({ references }) => references !== undefined);
    if (named === undefined || named.length === 0) return record;
    const trimmed = named.flatMap(({ name }) => {
      const ids = record.properties[name];
      return Array.isArray(ids) ? [[name, ids.filter((id) => this.#has(String(id)))] as const] : [];
    });
    return { ...record, properties: { ...record.properties, ...Object.fromEntries(trimmed) } };
  }
}
