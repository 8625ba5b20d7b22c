import type { GraphRecord } from '../../ontology/records.ts';

/** A record and what tells it from the others of its row. */
export type KeyedRecord = readonly [key: string, record: GraphRecord];

/** The most actors whose records are kept: enough for those that a file names over and over, whatever its length. */
const MOST_KEPT = 5_000;

/**
 * Records that come with many rows, as those of an actor do, each time as the same objects: whoever has checked, renamed or
 * written one knows it again, and need not do so for each row.
 */
export class RecentRecords {
  readonly #kept = new Map<string, readonly KeyedRecord[]>();

  get(what: string, make: () => readonly KeyedRecord[]): readonly KeyedRecord[] {
    const known = this.#kept.get(what);
    if (known !== undefined) return known;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const made = make();
    this.#kept.set(what, made);
    return made;
  }
}
