import type { Reader } from '../../graph/graph-store.ts';
import { groupBy } from '../../group-by.ts';
import type { YearSpan } from '../../ontology/edtf.ts';
import type { ActorRecord, CollaborationSource } from '../collaboration-source.ts';
import type { Projection } from '../projection.ts';

/** A project, a publication or an event: what shows that actors deal with something, and with whom. */
export interface Work {
  readonly id: string;
  readonly kind: 'PROJECT' | 'PUBLICATION' | 'EVENT';
  readonly years: YearSpan;
  /** Numbers of those who take part, signed it or attended, each once, ascending. */
  readonly actors: readonly number[];
  /** Numbers of its themes as sources state them, ascending; events have none. */
  readonly themes: readonly number[];
}

export interface ThemeRecord {
  readonly id: string;
  readonly transition: string | null;
  /** Numbers of the themes right below it. */
  readonly narrower: readonly number[];
}

/** What actors deal with. Actors, themes and works come in the order of their ids. */
export interface SubjectSource {
  readonly actors: readonly ActorRecord[];
  readonly themes: readonly ThemeRecord[];
  /** Those with at least one actor. */
  readonly works: readonly Work[];
}

/** Puts the source together from the projection, what is known of actors and projects, and four statements. */
export async function readSubjectSource(
  reader: Reader,
  projection: Projection,
  { actors, projects }: CollaborationSource,
): Promise<SubjectSource> {
  const { themes, themesOf } = await readThemes(reader);
  const signed = participants(projection, actors, 'AUTHORED');
  const attended = participants(projection, actors, 'ATTENDED');
  const publicationYears = await readYears(reader, 'MATCH (w:Publication) RETURN w.id AS id, w.year AS year');
  const eventYears = await readYears(reader, 'MATCH (w:Event) RETURN w.id AS id, w.startYear AS year');
  const works = [
    ...projects.map(({ id, years, participants }): Work => ({
      id,
      kind: 'PROJECT',
      years,
      actors: participants,
      themes: themesOf(id),
    })),
    ...[...signed].map(([id, found]): Work => ({
      id,
      kind: 'PUBLICATION',
      years: publicationYears(id),
      actors: found,
      themes: themesOf(id),
    })),
    ...[...attended].map(([id, found]): Work => ({ id, kind: 'EVENT', years: eventYears(id), actors: found, themes: [] })),
  ];
  return { actors, themes, works: works.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}

async function readThemes(
  reader: Reader,
): Promise<{ readonly themes: readonly ThemeRecord[]; readonly themesOf: (work: string) => readonly number[] }> {
  const rows = await reader.read({
    text: 'MATCH (t:Theme) OPTIONAL MATCH (t)<-[:BROADER]-(n:Theme) RETURN t.id AS id, t.transition AS transition, collect(n.id) AS narrower',
  });
  const sorted = rows.sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
  const numbers = new Map(sorted.map(({ id }, number) => [String(id), number]));
  const numbersOf = (ids: readonly unknown[]): number[] =>
    ids.flatMap((id) => numbers.get(String(id)) ?? []).sort((one, other) => one - other);
  const links = await reader.read({ text: 'MATCH (w:Node)-[:HAS_THEME]->(t:Theme) RETURN w.id AS work, t.id AS theme' });
  const byWork = groupBy(links, ({ work }) => String(work));
  return {
    themes: sorted.map(({ id, transition, narrower }) => ({
      id: String(id),
      transition: (transition as string | null) ?? null,
      narrower: numbersOf(narrower as readonly unknown[]),
    })),
    themesOf: (work) => numbersOf((byWork.get(work) ?? []).map(({ theme }) => theme)),
  };
}

async function readYears(reader: Reader, text: string): Promise<(id: string) => YearSpan> {
  const rows = await reader.read({ text });
  const years = new Map(rows.map(({ id, year }) => [String(id), (year as number | null) ?? null]));
  return (id) => ({ first: years.get(id) ?? null, last: years.get(id) ?? null });
}

/** The actors of each thing that relationships of a type lead to, by its id. */
function participants(
  { ids, relationships }: Projection,
  actors: readonly ActorRecord[],
  type: string,
): Map<string, readonly number[]> {
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const found = new Map<string, Set<number>>();
  for (const relationship of relationships) {
    const actor = numbers.get(ids[relationship.from] ?? '');
    const work = ids[relationship.to];
    // Persons sign publications too.
    if (relationship.type !== type || actor === undefined || work === undefined) continue;
    found.set(work, (found.get(work) ?? new Set()).add(actor));
  }
  return new Map([...found].map(([id, those]) => [id, [...those].sort((one, other) => one - other)]));
}
