import type { DataVersion, GraphStore, Reader } from '../graph/graph-store.ts';
import { MaillageError } from '../errors.ts';
import type { NodeKind, Ontology, RelationshipKind } from '../ontology/ontology.ts';
import type { NodeRecord, RelationshipRecord } from '../ontology/records.ts';
import { extractAround, type Extract } from './extract.ts';
import { compare, readIds, readNodes, readRelationships, type End } from './read-records.ts';

/** Kinds that a table can be asked of, by the names of their CSVs. */
export const tableTypes = ['actors', 'projects'] as const;
export type TableType = (typeof tableTypes)[number];

/** What the reader asks of formats that are tables. */
export interface TableChoice {
  readonly type?: TableType | undefined;
  /** Names of columns, in the order wanted; the format's own choice when left out. */
  readonly columns?: readonly string[] | undefined;
}

/** What a filter of the API found. */
export interface Selection {
  readonly type: TableType;
  /** The filter as the API took it, to be named in the export. */
  readonly filter: unknown;
  /** Ids of all that it found. */
  readonly ids: readonly string[];
}

/** Who answers for a file, in the terms of IATI. */
export interface Reporter {
  /** Register and number of the organisation: FR-RCS-775722523. */
  readonly ref: string;
  readonly name: string;
  /** Code of IATI's list OrganisationType. */
  readonly type: string;
}

export interface ExportRequest {
  readonly choice?: TableChoice;
  readonly selection?: Selection | undefined;
  readonly reporter?: Reporter | undefined;
  /** Told of everything that a format has no way to say. */
  readonly onLeftOut?: (leftOut: LeftOut) => void;
}

export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

/** As much of a store as an export takes: it may read under limits of its own. */
export type ExportStore = Reader & Pick<GraphStore, 'version'>;

/** A graph as exports read it: batch by batch, never all of it at once. With a filter, as much of it as docs/export.md says. */
export interface ExportSource {
  readonly ontology: Ontology;
  readonly version: DataVersion;
  readonly choice: TableChoice;
  readonly reporter: Reporter | undefined;
  /** The filter in one line, when there is one. */
  readonly filter: string | undefined;
  /** Nodes of a kind in the order of their ids. */
  nodes(kind: string): AsyncIterable<readonly NodeRecord[]>;
  /** Some nodes of a kind, exported or not. */
  nodesAt(kind: string, ids: readonly string[]): Promise<readonly NodeRecord[]>;
  /** Relationships of a type in the order of the ids that they leave; only those that leave these kinds, when some are named. */
  relationships(type: string, from?: readonly string[]): AsyncIterable<readonly RelationshipRecord[]>;
  /** The relationships of a type at some nodes, whatever is at their other ends. */
  relationshipsAt(type: string, end: End, ids: readonly string[]): Promise<readonly RelationshipRecord[]>;
  /** Those of the relationships whose ends are both exported. */
  among(records: readonly RelationshipRecord[]): Promise<readonly RelationshipRecord[]>;
  /** Where the data comes from and under which licences. */
  sources(): Promise<readonly SourceNotice[]>;
  leaveOut(leftOut: LeftOut): void;
}

export interface SourceNotice {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
  readonly url: string | undefined;
}

const BATCH = 1_000;

export async function exportSource(store: ExportStore, ontology: Ontology, request: ExportRequest = {}): Promise<ExportSource> {
  const { choice = {}, selection, reporter, onLeftOut } = request;
  const version = await store.version();
  let extract: Promise<Extract> | undefined;
  let notices: Promise<readonly SourceNotice[]> | undefined;
  const extracted = () => (selection === undefined ? undefined : (extract ??= extractAround(store, ontology, selection)));
  const ids = (kind: NodeKind) => idBatches(store, kind, selection, extracted);
  const nodes = (kind: string) => nodeBatches(store, nodeKind(ontology, kind), ids);
  const among = async (records: readonly RelationshipRecord[]) => (await extracted())?.among(records) ?? records;
  return {
    ontology,
    version,
    choice,
    reporter,
    filter: selection === undefined ? undefined : `${selection.type} ${JSON.stringify(selection.filter)}`,
    nodes,
    nodesAt: (kind, at) => readNodes(store, nodeKind(ontology, kind), at),
    relationships(type, from) {
      const relationship = relationshipKind(ontology, type);
      const kinds = (from ?? relationship.from).map((name) => nodeKind(ontology, name));
      return relationshipBatches(store, relationship, kinds, { ids, among });
    },
    relationshipsAt: (type, end, at) => readRelationships(store, relationshipKind(ontology, type), end, at),
    among,
    sources: () => (notices ??= readNotices(nodes('Source'))),
    leaveOut: (leftOut) => onLeftOut?.(leftOut),
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

/** What a file holds, in the words that stand before its sources: the filter, where there is one, is never left unsaid. */
export function contentsLine({ filter }: ExportSource, contents: string): string {
  return filter === undefined ? contents : `${contents} Only what this filter keeps: ${filter}.`;
}

type IdsOf = (kind: NodeKind) => AsyncIterable<readonly string[]>;

async function* idBatches(
  store: ExportStore,
  kind: NodeKind,
  selection: Selection | undefined,
  extracted: () => Promise<Extract> | undefined,
): AsyncGenerator<readonly string[]> {
  // Tables need no more than what the filter found.
  const found = kind.table === selection?.type ? [...selection.ids].sort(compare) : (await extracted())?.ids(kind);
  const pages = found === undefined ? readIds(store, kind) : [found];
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += BATCH) yield page.slice(start, start + BATCH);
  }
}

async function* nodeBatches(store: ExportStore, kind: NodeKind, ids: IdsOf): AsyncGenerator<NodeRecord[]> {
  for await (const batch of ids(kind)) yield readNodes(store, kind, batch);
}

async function* relationshipBatches(
  store: ExportStore,
  relationship: RelationshipKind,
  kinds: readonly NodeKind[],
  { ids, among }: { readonly ids: IdsOf; readonly among: ExportSource['among'] },
): AsyncGenerator<readonly RelationshipRecord[]> {
  for (const kind of [...kinds].sort((a, b) => compare(a.prefix, b.prefix))) {
    for await (const batch of ids(kind)) {
      const records = await among(await readRelationships(store, relationship, 'from', batch));
      if (records.length > 0) yield records;
    }
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
