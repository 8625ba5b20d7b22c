import type { GraphStore, Reader, WriteTransaction } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { recordKey } from '../../ontology/record-key.ts';
import { isNodeRecord, type GraphRecord } from '../../ontology/records.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import { references } from '../record-set.ts';
import { EarlierStatements, readEarlierStatements, statementsOf } from './earlier-statements.ts';
import { changeWithout, verdictOn, type Change, type Effect, type Pending, type Verdict } from './planned-changes.ts';
import { readerIn } from './reader-in.ts';
import { readStored, type StoredState } from './stored-records.ts';
import { writeChanges, type OnWritten } from './write-changes.ts';

/** Numbers of records by what became of them, by kind of node or type of relationship. */
export type EffectCounts = Map<string, Record<Effect, number>>;

/** Why a record cannot be written beside what is there. */
export interface Refusal {
  readonly record: GraphRecord;
  readonly column: string;
  readonly value: string;
  /** Id of the node that has the code; undefined when something that the record refers to is not there. */
  readonly owner?: string;
}

export interface StatementOptions {
  /** Sources whose statements are replaced: what they said before and do not say again is taken back by forgetRest(). */
  readonly replaced?: readonly string[];
  /** One record may come in several pieces over the run, as from the rows of a table; else each comes once and whole. */
  readonly inPieces?: boolean;
  /** Everything is compared and counted, and nothing is written. */
  readonly dryRun?: boolean;
}

export interface BatchOptions {
  /** What to do with records that cannot be written: throw, to write nothing of the batch, or return, to leave them out. */
  readonly onRefused: (refusals: readonly Refusal[]) => void;
  readonly onWritten?: OnWritten | undefined;
  /** Runs in the same transaction. */
  readonly also?: ((transaction: WriteTransaction) => Promise<void>) | undefined;
}

/** Records read back at once to be taken away. */
const FORGOTTEN_AT_ONCE = 5_000;

/**
 * Writes what sources say. A node, a relationship and each of their properties lives as long as one source states it: stating
 * again replaces what the same source said and leaves what others say; what is the same already is not written.
 */
export class Statements {
  readonly counts: EffectCounts = new Map();
  readonly #store: GraphStore;
  readonly #ontology: Ontology;
  readonly #options: StatementOptions;
  readonly #earlier: EarlierStatements;
  readonly #pending = new Map<string, Pending>();
  /** Records that this run has stated to the end: those of an actor come again, as the same objects, with each of its rows. */
  readonly #stated = new WeakSet<GraphRecord>();
  /** Of a dry run: what would be there by now. */
  readonly #wouldBeThere = new EarlierStatements();

  private constructor(store: GraphStore, ontology: Ontology, options: StatementOptions, earlier: EarlierStatements) {
    this.#store = store;
    this.#ontology = ontology;
    this.#options = options;
    this.#earlier = earlier;
  }

  static async open(store: GraphStore, ontology: Ontology, options: StatementOptions = {}): Promise<Statements> {
    const { replaced = [] } = options;
    const earlier = replaced.length === 0 ? new EarlierStatements() : await readEarlierStatements(store, ontology, replaced);
    return new Statements(store, ontology, options, earlier);
  }

  /** States a batch of records, each with a key of its own, in one transaction. */
  async state(records: readonly GraphRecord[], { onRefused, onWritten, also }: BatchOptions): Promise<void> {
    const unstated = records.filter((record) => !this.#stated.has(record));
    const verdicts = await this.#inTransaction(async (reader, transaction) => {
      const { verdicts, refusals } = await this.#judge(reader, unstated);
      if (refusals.length > 0) onRefused(refusals);
      if (transaction === undefined) return verdicts;
      await writeChanges(transaction, this.#ontology, changesOf(verdicts), onWritten);
      await also?.(transaction);
      return verdicts;
    });
    for (const verdict of verdicts) this.#settle(verdict);
  }

  /** Takes back what the replaced sources said before and have not said again. */
  async forgetRest(): Promise<void> {
    await this.#restatePending();
    if (this.#earlier.size === 0) return;
    let forgotten: GraphRecord[] = [];
    for await (const { record, sources } of statementsOf(this.#store, this.#ontology, this.#options.replaced ?? [])) {
      if (this.#earlier.size === 0) break;
      const key = recordKey(this.#ontology, record);
      const left = sources.filter((source) => this.#earlier.has(source, key));
      if (left.length === 0) continue;
      forgotten.push({ ...record, sources: left });
      if (forgotten.length < FORGOTTEN_AT_ONCE) continue;
      await this.#forget(forgotten);
      forgotten = [];
    }
    await this.#forget(forgotten);
  }

  async #inTransaction<Result>(
    work: (reader: Reader, transaction: WriteTransaction | undefined) => Promise<Result>,
  ): Promise<Result> {
    if (this.#options.dryRun === true) return work(this.#store, undefined);
    return this.#store.write((transaction) => work(readerIn(transaction), transaction));
  }

  async #judge(
    reader: Reader,
    records: readonly GraphRecord[],
  ): Promise<{ readonly verdicts: Verdict[]; readonly refusals: Refusal[] }> {
    const stored = await readStored(reader, this.#ontology, records);
    const written = new Set(records.filter(isNodeRecord).map(({ id }) => id));
    const refusals = records.flatMap((record) => this.#refusal(record, stored, written) ?? []);
    const refused = new Set(refusals.map(({ record }) => record));
    const { inPieces } = this.#options;
    const run = { ontology: this.#ontology, earlier: this.#earlier, pending: inPieces === true ? this.#pending : undefined };
    const verdicts = records.filter((record) => !refused.has(record)).map((record) => verdictOn(record, stored, run));
    return { verdicts, refusals };
  }

  #refusal(record: GraphRecord, stored: StoredState, written: ReadonlySet<string>): Refusal | undefined {
    const missing = references(this.#ontology, record).find(
      ({ id }) => !stored.ids.has(id) && !written.has(id) && !this.#wouldBeThere.has('', id),
    );
    if (missing !== undefined) return { record, column: missing.column, value: missing.id };
    if (isNodeRecord(record) || record.type !== 'IDENTIFIED_BY') return undefined;
    const owner = stored.ownerOfCode.get(record.to);
    return owner === undefined || owner === record.from ? undefined : { record, column: 'identifier', value: record.to, owner };
  }

  #settle({ key, record, effect, pending }: Verdict): void {
    if (pending !== undefined) {
      this.#pending.set(key, { record, said: pending });
      return;
    }
    this.#stated.add(record);
    this.#pending.delete(key);
    for (const source of record.sources) this.#earlier.delete(source, key);
    if (effect === undefined || this.#wasCounted(key, effect)) return;
    this.#count(record, effect);
  }

  /** A dry run meets the same new record again in later batches, because it was not written. */
  #wasCounted(key: string, effect: Effect): boolean {
    if (this.#options.dryRun !== true || effect === 'unchanged' || effect === 'removed') return false;
    const counted = this.#wouldBeThere.has('', key);
    this.#wouldBeThere.add('', key);
    return counted;
  }

  #count(record: GraphRecord, effect: Effect): void {
    const subject = isNodeRecord(record) ? record.kind : record.type;
    const counts = this.counts.get(subject) ?? { created: 0, changed: 0, unchanged: 0, removed: 0 };
    this.counts.set(subject, { ...counts, [effect]: counts[effect] + 1 });
  }

  /** What was said again only in part has lost the rest. */
  async #restatePending(): Promise<void> {
    const records = [...this.#pending.values()].map(({ record, said }) => ({ ...record, properties: said }));
    const verdicts = await this.#inTransaction(async (reader, transaction) => {
      const stored = await readStored(reader, this.#ontology, records);
      const run = { ontology: this.#ontology, earlier: this.#earlier, pending: undefined };
      const judged = records.map((record) => verdictOn(record, stored, run));
      if (transaction !== undefined) await writeChanges(transaction, this.#ontology, changesOf(judged));
      return judged;
    });
    for (const verdict of verdicts) this.#settle(verdict);
  }

  async #forget(records: readonly GraphRecord[]): Promise<void> {
    if (records.length === 0) return;
    const changes = await this.#inTransaction(async (reader, transaction) => {
      const { records: stored } = await readStored(reader, this.#ontology, records);
      const planned = records.flatMap((record) => {
        const before = stored.get(recordKey(this.#ontology, record));
        return before === undefined ? [] : [{ record, ...changeWithout(this.#ontology, record, before, record.sources) }];
      });
      const held = await this.#stillTied(
        reader,
        planned.filter(({ effect }) => effect === 'removed').map(({ record }) => record),
      );
      const kept = planned.filter(({ record }) => !(isNodeRecord(record) && held.has(record.id)));
      if (transaction !== undefined) await writeChanges(transaction, this.#ontology, changesOf(kept));
      return kept;
    });
    for (const { record, effect } of changes) {
      for (const source of record.sources) this.#earlier.delete(source, recordKey(this.#ontology, record));
      this.#count(record, effect);
    }
  }

  /** Nodes that other sources tie to something: they stay, stated by the source that named them, or those ties would go as well. */
  async #stillTied(reader: Reader, records: readonly GraphRecord[]): Promise<ReadonlySet<string>> {
    const ids = records.filter(isNodeRecord).map(({ id }) => id);
    if (ids.length === 0) return new Set();
    const rows = await reader.read({
      text: `UNWIND $ids AS id MATCH (n:${NODE_LABEL} {id: id})-[r]-()
WHERE any(source IN coalesce(r.sources, []) WHERE NOT source IN $replaced) RETURN DISTINCT n.id AS id`,
      parameters: { ids, replaced: this.#options.replaced ?? [] },
    });
    return new Set(rows.map((row) => String(row['id'])));
  }
}

function changesOf(verdicts: readonly { readonly change: Change | undefined }[]): Change[] {
  return verdicts.flatMap(({ change }) => change ?? []);
}
