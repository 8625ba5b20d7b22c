import type { NodeRecord, PropertyValue, RecordProperties } from '../ontology/records.ts';
import type { ExportSource } from './export-source.ts';

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly country: string;
  /** First and last year, where known. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly sources: readonly string[];
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** SHARED_PROJECT, or the kind of the partnership. */
  readonly kind: string;
  /** Number of shared projects; 1 for a partnership. */
  readonly weight: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly projects: readonly string[];
  readonly sources: readonly string[];
}

export const SHARED_PROJECT = 'SHARED_PROJECT';

/** The actors, batch by batch. */
export async function* actorNodes(source: ExportSource): AsyncGenerator<GraphNode[]> {
  for await (const batch of source.nodes('Actor')) {
    const ids = batch.map(({ id }) => id);
    const countries = new Map(
      (await source.relationshipsAt('IN_COUNTRY', 'from', ids)).map(({ from, to }) => [from, isoCode(to)]),
    );
    yield batch.map((node) => graphNode(node, countries.get(node.id) ?? ''));
  }
}

/** Partnerships batch by batch, then what shared projects make of pairs of actors. */
export async function* actorEdges(source: ExportSource): AsyncGenerator<GraphEdge[]> {
  for await (const batch of source.relationships('PARTNER_OF')) {
    yield batch.map(({ from, to, properties, sources }) => {
      const kind = String(properties['kind'] ?? 'OTHER');
      const span = { start: year(properties['since']), end: year(properties['until']) };
      return { id: `${kind} ${from} ${to}`, source: from, target: to, kind, weight: 1, ...span, projects: [], sources };
    });
  }
  const pairs = new Map<string, SharedPair>();
  for await (const batch of source.nodes('Project')) await addSharedProjects(source, batch, pairs);
  yield [...pairs.values()].map(({ a, b, spans, projects, sources }) => ({
    id: `${SHARED_PROJECT} ${a} ${b}`,
    source: a,
    target: b,
    kind: SHARED_PROJECT,
    weight: projects.length,
    ...wholeSpan(spans),
    projects,
    sources: [...sources].sort(),
  }));
}

interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Held in memory until all projects are read: a pair may share the first project and the last. */
interface SharedPair {
  readonly a: string;
  readonly b: string;
  readonly spans: Span[];
  readonly projects: string[];
  readonly sources: Set<string>;
}

async function addSharedProjects(
  source: ExportSource,
  projects: readonly NodeRecord[],
  pairs: Map<string, SharedPair>,
): Promise<void> {
  const ids = projects.map(({ id }) => id);
  const participants = new Map<string, Map<string, Set<string>>>(ids.map((id) => [id, new Map()]));
  for (const { from, to, sources } of await source.among(await source.relationshipsAt('PARTICIPATES_IN', 'to', ids))) {
    const known = participants.get(to);
    // An actor with two roles in a project takes part in it once.
    known?.set(from, new Set([...(known.get(from) ?? []), ...sources]));
  }
  for (const project of projects) {
    const span = { start: year(project.properties['startYear']), end: year(project.properties['endYear']) };
    const parts = [...(participants.get(project.id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [index, [a, sourcesOfA]] of parts.entries()) {
      for (const [b, sourcesOfB] of parts.slice(index + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, spans: [], projects: [], sources: new Set<string>() };
        pairs.set(key, pair);
        pair.spans.push(span);
        pair.projects.push(project.id);
        for (const id of [...sourcesOfA, ...sourcesOfB]) pair.sources.add(id);
      }
    }
  }
}

/** The first beginning and the last end; no end when one of the spans has none, since it may go on. */
function wholeSpan(spans: readonly Span[]): Span {
  const starts = spans.flatMap(({ start }) => start ?? []);
  const ends = spans.flatMap(({ end }) => end ?? []);
  return {
    start: starts.length > 0 ? Math.min(...starts) : undefined,
    end: ends.length > 0 && ends.length === spans.length ? Math.max(...ends) : undefined,
  };
}

function graphNode({ id, properties, sources }: NodeRecord, country: string): GraphNode {
  return {
    id,
    label: nameOf(properties, id),
    kind: String(properties['kind'] ?? ''),
    country,
    start: year(properties['activeFrom']),
    end: year(properties['activeTo']),
    sources,
  };
}

export function nameOf({ nameFr, nameEn }: RecordProperties, id: string): string {
  return String(nameFr ?? nameEn ?? id);
}

/** `country/bf` is BF. */
export function isoCode(countryId: string): string {
  return countryId.slice(countryId.indexOf('/') + 1).toUpperCase();
}

function year(value: PropertyValue | null | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
