import type { Reader } from '../graph/graph-store.ts';
import type { YearSpan } from '../ontology/edtf.ts';
import type { ProjectedRelationship, Projection } from './projection.ts';

export const tieNames = ['PROJECT', 'PARTNERSHIP', 'MEMBERSHIP', 'LEARNING'] as const;
/** A way in which two actors are tied, as the enum Tie of schema/ has it. */
export type Tie = (typeof tieNames)[number];

export interface ActorRecord {
  readonly id: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2 code; the alphabetically first when there are several, null when there is none. */
  readonly country: string | null;
}

export interface ProjectRecord {
  readonly id: string;
  readonly years: YearSpan;
  /** Numbers of its participants in `actors`, each once, ascending. */
  readonly participants: readonly number[];
}

/** A tie that goes through no project: declared by one of the two, or learned from the other. */
export interface DeclaredTie {
  readonly a: number;
  readonly b: number;
  readonly tie: Exclude<Tie, 'PROJECT'>;
  readonly years: YearSpan;
}

/** All that networks of actors are made of, whatever is chosen of it. Actors and projects come in the order of their ids. */
export interface CollaborationSource {
  readonly actors: readonly ActorRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly declared: readonly DeclaredTie[];
}

const declaredBy: Readonly<Record<string, DeclaredTie['tie']>> = { PARTNER_OF: 'PARTNERSHIP', MEMBER_OF: 'MEMBERSHIP' };

/** Puts the source together from the projection and two statements: kinds and countries of actors, years of projects. */
export async function readCollaborationSource(reader: Reader, projection: Projection): Promise<CollaborationSource> {
  const actors = await readActors(reader);
  const numbers = actorNumbers(projection, actors);
  return {
    actors,
    projects: await readProjects(reader, projection, numbers),
    declared: [...declaredTies(projection, numbers)],
  };
}

async function readActors(reader: Reader): Promise<ActorRecord[]> {
  const rows = await reader.read({
    text: 'MATCH (a:Actor) OPTIONAL MATCH (a)-[:IN_COUNTRY]->(c:Country) RETURN a.id AS id, a.kind AS kind, min(c.code) AS country',
  });
  return rows
    .map(({ id, kind, country }) => ({ id: String(id), kind: String(kind), country: (country as string | null) ?? null }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** From numbers of the projection to numbers of actors; -1 for what is no actor. */
function actorNumbers({ ids, numberOf }: Projection, actors: readonly ActorRecord[]): Int32Array {
  const numbers = new Int32Array(ids.length).fill(-1);
  actors.forEach(({ id }, number) => {
    const node = numberOf.get(id);
    if (node !== undefined) numbers[node] = number;
  });
  return numbers;
}

async function readProjects(reader: Reader, projection: Projection, actorOf: Int32Array): Promise<ProjectRecord[]> {
  const rows = await reader.read({ text: 'MATCH (p:Project) RETURN p.id AS id, p.startYear AS first, p.endYear AS last' });
  const years = new Map(rows.map(({ id, first, last }) => [String(id), { first, last } as YearSpan]));
  const participants = new Map<number, Set<number>>();
  for (const { type, from, to } of projection.relationships) {
    const actor = actorOf[from] ?? -1;
    if (type !== 'PARTICIPATES_IN' || actor < 0) continue;
    const known = participants.get(to);
    if (known === undefined) participants.set(to, new Set([actor]));
    else known.add(actor);
  }
  return [...participants]
    .sort(([one], [other]) => one - other)
    .map(([project, found]) => {
      const id = String(projection.ids[project]);
      return { id, years: years.get(id) ?? undated, participants: [...found].sort((a, b) => a - b) };
    });
}

const undated: YearSpan = { first: null, last: null };

function* declaredTies(projection: Projection, actorOf: Int32Array): Generator<DeclaredTie> {
  for (const relationship of projection.relationships) {
    for (const [from, to, tie] of tiesOf(projection, relationship)) {
      const [a, b] = [actorOf[from] ?? -1, actorOf[to] ?? -1];
      if (a >= 0 && b >= 0 && a !== b) yield { a, b, tie, years: relationship.years };
    }
  }
}

function tiesOf(
  { numberOf }: Projection,
  { type, from, to, learnedFrom }: ProjectedRelationship,
): (readonly [from: number, to: number, tie: DeclaredTie['tie']])[] {
  const tie = declaredBy[type];
  if (tie !== undefined) return [[from, to, tie]];
  return learnedFrom.map((teacher) => [from, numberOf.get(teacher) ?? -1, 'LEARNING']);
}
