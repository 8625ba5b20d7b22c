import type { Ontology } from '../../ontology/ontology.ts';
import { splitIdentifierKey } from '../../ontology/identifier-schemes.ts';
import { isNodeRecord, type GraphRecord, type NodeRecord, type RecordProperties } from '../../ontology/records.ts';
import type { IncomingRow } from '../formats/import-format.ts';
import type { ActorCandidate, Outcome, Resolution } from '../reconcile/actor-candidate.ts';
import type { ImportedMatch } from '../reconcile/merge-record.ts';
import type { Reconciler } from '../reconcile/reconciler.ts';
import type { UnderReview } from '../reconcile/review-file.ts';

/** Gives the actors of a file the ids of who they are. One for each import: an actor keeps the id that its first row gave it. */
export class ActorResolver {
  readonly actors: Record<Outcome, number> = { same: 0, new: 0, review: 0 };
  readonly underReview: UnderReview[] = [];
  readonly #ontology: Ontology;
  readonly #reconciler: Reconciler;
  readonly #idOf = new Map<string, string>();
  readonly #renamedRecords = new WeakMap<GraphRecord, GraphRecord>();

  constructor(ontology: Ontology, reconciler: Reconciler) {
    this.#ontology = ontology;
    this.#reconciler = reconciler;
  }

  /** The rows with the ids of their actors, and the actors that turned out to be others. */
  async resolve(rows: readonly IncomingRow[]): Promise<{ readonly rows: IncomingRow[]; readonly matches: ImportedMatch[] }> {
    const candidates = candidatesOf(rows, (id) => this.#idOf.has(id));
    const resolutions = await this.#reconciler.resolve(candidates.map(({ candidate }) => candidate));
    const matches = resolutions.flatMap((resolution, index) => {
      const found = candidates[index];
      return found === undefined ? [] : this.#remember(resolution, found);
    });
    return { rows: rows.map((row) => this.#renamed(row)), matches };
  }

  #remember(resolution: Resolution, { candidate, record }: FoundCandidate): ImportedMatch[] {
    const { outcome, id, reason, score } = resolution;
    this.#idOf.set(candidate.id, id);
    this.actors[outcome] += 1;
    if (outcome === 'review') this.underReview.push({ candidate, resolution });
    const isNoted = this.#reconciler.isTaken(candidate.id);
    if (outcome !== 'same' || id === candidate.id || isNoted) return [];
    return [{ keep: id, drop: candidate.id, reason: score < 1 ? `${reason} (${score})` : reason, record }];
  }

  #renamed(row: IncomingRow): IncomingRow {
    const problems = [...row.problems];
    const records = row.records.flatMap((given) => {
      const record = this.#renamedRecord(given);
      if (isNodeRecord(record) || record.from !== record.to) return [record];
      problems.push({ column: '', value: record.from, reason: 'names one actor at both ends of a tie, under two names' });
      return [];
    });
    return { ...row, records, problems };
  }

  /** The same object each time for a record that comes with several rows. */
  #renamedRecord(record: GraphRecord): GraphRecord {
    const known = this.#renamedRecords.get(record);
    if (known !== undefined) return known;
    const renamed: GraphRecord = isNodeRecord(record)
      ? { ...record, id: this.#now(record.id) }
      : {
          ...record,
          from: this.#now(record.from),
          to: this.#now(record.to),
          properties: this.#renamedLists(record.type, record.properties),
        };
    this.#renamedRecords.set(record, renamed);
    return renamed;
  }

  #renamedLists(type: string, properties: RecordProperties): RecordProperties {
    const lists = this.#ontology.relationships.get(type)?.properties.filter(({ references }) => references === 'Actor') ?? [];
    const renamed = lists.flatMap(({ name }) => {
      const list = properties[name];
      return Array.isArray(list) ? [[name, list.map((id) => this.#now(String(id)))] as const] : [];
    });
    return renamed.length === 0 ? properties : { ...properties, ...Object.fromEntries(renamed) };
  }

  #now(id: string): string {
    return this.#idOf.get(id) ?? id;
  }
}

interface FoundCandidate {
  readonly candidate: ActorCandidate;
  readonly record: NodeRecord;
}

/** The actors of some rows that were not met before, with all that these rows say to tell who they are. */
function candidatesOf(rows: readonly IncomingRow[], isKnown: (id: string) => boolean): FoundCandidate[] {
  const records = rows.flatMap((row) => row.records);
  const ends = new Map<string, { codes: Set<string>; country?: string }>();
  for (const record of records) {
    if (isNodeRecord(record)) continue;
    const known = ends.get(record.from) ?? { codes: new Set() };
    ends.set(record.from, known);
    if (record.type === 'IDENTIFIED_BY') known.codes.add(record.to);
    if (record.type === 'IN_COUNTRY') known.country ??= record.to.slice(record.to.indexOf('/') + 1).toUpperCase();
  }
  const actors = records.filter(isNodeRecord).filter(({ kind, id }) => kind === 'Actor' && !isKnown(id));
  const found = new Map<string, FoundCandidate>();
  for (const record of actors) {
    const { codes = new Set<string>(), country } = ends.get(record.id) ?? {};
    const candidate = candidateOf(record, [...codes], country);
    const earlier = found.get(record.id);
    found.set(record.id, earlier === undefined ? { candidate, record } : withOtherNames(earlier, candidate));
  }
  return [...found.values()];
}

function withOtherNames({ candidate, record }: FoundCandidate, { name, aliases }: ActorCandidate): FoundCandidate {
  const others = [...new Set([...candidate.aliases, name, ...aliases])].filter((other) => other !== candidate.name);
  return { candidate: { ...candidate, aliases: others }, record };
}

function candidateOf({ id, properties }: NodeRecord, codes: readonly string[], country: string | undefined): ActorCandidate {
  const text = (name: string): string | undefined => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const [name = id, ...others] = [text('nameFr'), text('nameEn')].filter((given) => given !== undefined);
  return {
    id,
    name,
    aliases: [...others, ...[properties['aliases'] ?? []].flat().map(String)],
    kind: text('kind') ?? '',
    level: text('level'),
    country,
    identifiers: codes.map(splitIdentifierKey),
  };
}
