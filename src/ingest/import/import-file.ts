import { stat } from 'node:fs/promises';
import type { GraphStore, WriteTransaction } from '../../graph/graph-store.ts';
import { recordCheck, type RecordCheck } from '../../ontology/check-record.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { recordKey } from '../../ontology/record-key.ts';
import { givenProperties, isNodeRecord, type GraphRecord, type NodeRecord } from '../../ontology/records.ts';
import type { ImportFormat, ImportInput, IncomingRow } from '../formats/import-format.ts';
import { onceEach, type ReadingFinding } from '../reading/reading-finding.ts';
import type { Decision } from '../reconcile/actor-candidate.ts';
import { saveMatches, type ImportedMatch } from '../reconcile/merge-record.ts';
import { createReconciler } from '../reconcile/reconciler.ts';
import { writeReviewFile } from '../reconcile/review-file.ts';
import { united } from '../statements/claims.ts';
import { Statements, type Refusal } from '../statements/statements.ts';
import type { Vocabulary } from '../themes/read-vocabulary.ts';
import { RowCounts, type ImportReport } from './import-report.ts';
import { mergeDecided } from './merge-decided.ts';
import { ProblemFile } from './problem-file.ts';
import { readAhead } from './read-ahead.ts';
import { ActorResolver } from './resolve-actors.ts';

export interface ImportRequest {
  readonly path: string;
  readonly companions?: readonly string[];
  readonly format: ImportFormat;
  /** The source that states what the file says; a file in our own form has its own. */
  readonly source?: NodeRecord | undefined;
  readonly vocabulary: Vocabulary;
  /** What a person decided of actors under review. */
  readonly decisions?: ReadonlyMap<string, Decision>;
  /** Everything is read, compared and reported, and nothing is written but the two files. */
  readonly dryRun?: boolean;
  /** Where to list what was not taken over; made when there is something. */
  readonly problemFile: string;
  /** Where to list the actors that a person is to decide on; made when there are some. */
  readonly reviewFile: string;
  /** Called after each batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far an import is. */
export interface ImportProgress {
  readonly rows: number;
  /** Bytes read so far, and of all files together; none are told of a file that is read at once. */
  readonly bytes: number;
  readonly size: number;
}

export interface ImportResult {
  readonly report: ImportReport;
  /** Paths of the files that were made. */
  readonly problemFile?: string;
  readonly reviewFile?: string;
}

/** Rows and records of one transaction: enough that its costs do not count (Neo4j's commit most of all), few enough that memory stays flat. */
const BATCH_ROWS = 2_500;
const BATCH_RECORDS = 12_500;

/**
 * Brings a file in. Each batch is committed by itself; an import that was broken off is made whole by running it again, which finds
 * what is there already and goes on. At the end, what the source said before and does not say any more is taken back.
 */
export async function importFile(store: GraphStore, ontology: Ontology, request: ImportRequest): Promise<ImportResult> {
  const { format, path, source, dryRun = false, decisions = new Map<string, Decision>() } = request;
  const sources = source === undefined ? ((await format.ownSources?.(path)) ?? []) : [source.id];
  // First, so that what an actor under review was said to be is compared with the new version where it belongs now.
  const mergedAsDecided = await mergeDecided(store, ontology, { decisions, dryRun });
  const statements = await Statements.open(store, ontology, { replaced: sources, inPieces: source !== undefined, dryRun });
  const reconciler = source === undefined ? undefined : await createReconciler(store, ontology, { decisions });
  const resolver = reconciler && new ActorResolver(ontology, reconciler);
  const run = { ontology, statements, resolver, check: checkOnce(recordCheck(ontology)), source };
  const counts = new RowCounts();
  const findings: ReadingFinding[] = [];
  const problems = new ProblemFile(request.problemFile);
  try {
    if (source !== undefined) await statements.state([source], { onRefused: () => undefined });
    let bytes = 0;
    const size = await sizeOf([path, ...(request.companions ?? [])]);
    const listeners = {
      onReading: onceEach((finding) => findings.push(finding)),
      onBytes: (more: number) => void (bytes += more),
    };
    for await (const batch of readAhead(told(batches(readRows(request, sources, listeners)), run))) {
      for (const row of await written(batch, run)) await problems.add(row, counts.add(row));
      request.onProgress?.({ rows: counts.rows.read, bytes, size });
    }
    await statements.forgetRest();
  } finally {
    await problems.close();
  }
  const underReview = resolver?.underReview ?? [];
  if (underReview.length > 0) await writeReviewFile(request.reviewFile, underReview, (id) => reconciler?.actor(id));
  return {
    report: {
      ...counts,
      format: format.id,
      sources,
      dryRun,
      mergedAsDecided,
      actors: resolver?.actors ?? { same: 0, new: 0, review: 0 },
      records: statements.counts,
      findings,
    },
    ...(problems.isMade && { problemFile: problems.path }),
    ...(underReview.length > 0 && { reviewFile: request.reviewFile }),
  };
}

function readRows(
  { format, path, companions = [], vocabulary }: ImportRequest,
  [source = '']: readonly string[],
  listeners: Pick<ImportInput, 'onReading' | 'onBytes'>,
): AsyncIterable<IncomingRow> {
  return format.read({ path, companions, source, vocabulary, ...listeners });
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => undefined))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function* batches(rows: AsyncIterable<IncomingRow>): AsyncGenerator<IncomingRow[]> {
  let batch: IncomingRow[] = [];
  let records = 0;
  for await (const row of rows) {
    batch.push(row);
    records += row.records.length;
    if (batch.length < BATCH_ROWS && records < BATCH_RECORDS) continue;
    yield batch;
    batch = [];
    records = 0;
  }
  if (batch.length > 0) yield batch;
}

interface ImportRun {
  readonly ontology: Ontology;
  readonly statements: Statements;
  readonly resolver: ActorResolver | undefined;
  readonly check: RecordCheck;
  readonly source: NodeRecord | undefined;
}

/** Rows that are right, with the ids of their actors. */
interface Batch {
  readonly rows: readonly IncomingRow[];
  readonly records: readonly GraphRecord[];
  readonly matches: readonly ImportedMatch[];
}

/** Checks rows and tells who their actors are: all that can be done with a batch while the one before it is written. */
async function* told(batches: AsyncIterable<IncomingRow[]>, { ontology, resolver, check }: ImportRun): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const checked = batch.map((row) => checkedRow(row, check));
    const { rows, matches } = (await resolver?.resolve(checked)) ?? { rows: checked, matches: [] };
    yield { rows, records: unitedRecords(ontology, rows), matches };
  }
}

/** Writes a batch; gives its rows back with all that turned out to be wrong with them. */
async function written(
  { rows, records, matches }: Batch,
  { ontology, statements, source }: ImportRun,
): Promise<readonly IncomingRow[]> {
  let refused: readonly Refusal[] = [];
  await statements.state(records, {
    onRefused: (refusals) => (refused = refusals),
    ...(source !== undefined && { also: (transaction: WriteTransaction) => saveMatches(transaction, source.id, matches) }),
  });
  return refused.length === 0 ? rows : withRefusals(ontology, rows, refused);
}

/** A check that knows records again: those of an actor come with each of its rows. */
function checkOnce(check: RecordCheck): RecordCheck {
  const right = new WeakSet<GraphRecord>();
  return (record) => {
    if (right.has(record)) return [];
    const problems = check(record);
    if (problems.length === 0) right.add(record);
    return problems;
  };
}

/** A row of which the ontology refuses a record says nothing: what is left of it could mean something else. */
function checkedRow(row: IncomingRow, check: RecordCheck): IncomingRow {
  const wrong = row.records.flatMap(check);
  if (wrong.length === 0) return row;
  const problems = wrong.map(({ column, value, reason }) => ({
    column,
    value: value === undefined ? '' : String(value),
    reason,
  }));
  return { ...row, records: [], problems: [...row.problems, ...problems] };
}

/** One record for each key: rows that name the same actor say one thing of it together. */
function unitedRecords(ontology: Ontology, rows: readonly IncomingRow[]): GraphRecord[] {
  const records = new Map<string, GraphRecord>();
  for (const record of new Set(rows.flatMap((row) => row.records))) {
    const key = recordKey(ontology, record);
    const earlier = records.get(key);
    if (earlier === undefined) records.set(key, record);
    else {
      const kind = isNodeRecord(record) ? ontology.nodeKinds.get(record.kind) : undefined;
      const [first, second] = [earlier, record].map(({ properties }) => givenProperties(properties));
      records.set(key, { ...earlier, properties: united(first ?? {}, second ?? {}, kind) });
    }
  }
  return [...records.values()];
}

function withRefusals(ontology: Ontology, rows: readonly IncomingRow[], refused: readonly Refusal[]): IncomingRow[] {
  const byKey = new Map(refused.map((refusal) => [recordKey(ontology, refusal.record), refusal]));
  return rows.map((row) => {
    const lost = row.records.flatMap((record) => byKey.get(recordKey(ontology, record)) ?? []);
    if (lost.length === 0) return row;
    const problems = lost.map(({ column, value, owner }) => ({
      column,
      value,
      reason:
        owner === undefined ? 'is not in the graph, so what refers to it is left out' : `stands for ${owner}, so it is left out`,
    }));
    const records = row.records.filter((record) => !byKey.has(recordKey(ontology, record)));
    return { ...row, records, problems: [...row.problems, ...problems] };
  });
}
