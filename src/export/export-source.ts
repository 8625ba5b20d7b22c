import type { DataVersion, GraphStore } from '../graph/graph-store.ts';
import { MaillageError } from '../errors.ts';
import type { NodeKind, Ontology, RelationshipKind } from '../ontology/ontology.ts';
import type { NodeRecord, RelationshipRecord } from '../ontology/records.ts';
import { readIds, readNodes, readRelationships, type End } from './read-records.ts';

/** Kinds that a table can be asked of, by the names of their CSVs. */
export const tableTypes = ['actors', 'projects'] as const;
export type TableType = (typeof tableTypes)[number];

/** What the reader asks of formats that are tables. */
export interface TableChoice {
  readonly type?: TableType | undefined;
  /** Names of columns, in the order wanted; the format's own choice when left out. */
  readonly columns?: readonly string[] | undefined;
}

/** A graph as exports read it: batch by batch, never all of it at once. */
export interface ExportSource {
  readonly ontology: Ontology;
  readonly version: DataVersion;
  readonly choice: TableChoice;
  /** Nodes of a kind in the order of their ids. */
  nodes(kind: string): AsyncIterable<readonly NodeRecord[]>;
  /** Relationships of a type in the order of the ids that they leave. */
  relationships(type: string): AsyncIterable<readonly RelationshipRecord[]>;
  /** The relationships of a type at some nodes. */
  relationshipsAt(type: string, end: End, ids: readonly string[]): Promise<readonly RelationshipRecord[]>;
  /** Where the data comes from and under which licences. */
  sources(): Promise<readonly SourceNotice[]>;
}

export interface SourceNotice {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
  readonly url: string | undefined;
}

const BATCH = 1_000;

export async function exportSource(store: GraphStore, ontology: Ontology, choice: TableChoice = {}): Promise<ExportSource> {
  const version = await store.version();
  const nodes = (kind: string) => nodeBatches(store, nodeKind(ontology, kind));
  let notices: Promise<readonly SourceNotice[]> | undefined;
  return {
    ontology,
    version,
    choice,
    nodes,
    relationships: (type) => relationshipBatches(store, ontology, relationshipKind(ontology, type)),
    relationshipsAt: (type, end, ids) => readRelationships(store, relationshipKind(ontology, type), end, ids),
    sources: () => (notices ??= readNotices(nodes('Source'))),
  };
}

/** A source in one line: what it is called, who publishes it, under which licence, and where. */
export function citation({ title, publisher, licence, url }: SourceNotice): string {
  return [title, publisher, licenceOf({ licence }), url].filter((part) => part !== undefined).join('; ');
}

/** Sources that state no licence are told apart from free ones: leaving the licence out would hide it. */
export function licenceOf({ licence }: Pick<SourceNotice, 'licence'>): string {
  return licence ?? 'no licence stated';
}

async function* nodeBatches(store: GraphStore, kind: NodeKind): AsyncGenerator<NodeRecord[]> {
  for await (const batch of idBatches(store, kind)) yield readNodes(store, kind, batch);
}

async function* relationshipBatches(
  store: GraphStore,
  ontology: Ontology,
  relationship: RelationshipKind,
): AsyncGenerator<RelationshipRecord[]> {
  for (const from of relationship.from) {
    for await (const batch of idBatches(store, nodeKind(ontology, from))) {
      const records = await readRelationships(store, relationship, 'from', batch);
      if (records.length > 0) yield records;
    }
  }
}

async function* idBatches(store: GraphStore, kind: NodeKind): AsyncGenerator<readonly string[]> {
  for await (const page of readIds(store, kind)) {
    for (let start = 0; start < page.length; start += BATCH) yield page.slice(start, start + BATCH);
  }
}

async function readNotices(batches: AsyncIterable<readonly NodeRecord[]>): Promise<SourceNotice[]> {
  const notices: SourceNotice[] = [];
  for await (const batch of batches) {
    for (const { id, properties } of batch) {
      const text = (name: string): string | undefined => (properties[name] === undefined ? undefined : String(properties[name]));
      notices.push({
        id,
        title: text('title') ?? id,
        publisher: text('publisher'),
        licence: text('license'),
        url: text('url'),
      });
    }
  }
  return notices;
}

function nodeKind({ nodeKinds }: Ontology, name: string): NodeKind {
  const kind = nodeKinds.get(name);
  if (kind === undefined) throw new MaillageError('INTERNAL', `An export reads the unknown kind ${name}`);
  return kind;
}

function relationshipKind({ relationships }: Ontology, type: string): RelationshipKind {
  const relationship = relationships.get(type);
  if (relationship === undefined) throw new MaillageError('INTERNAL', `An export reads the unknown relationship ${type}`);
  return relationship;
}
