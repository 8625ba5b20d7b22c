import type { IncomingRow } from '../formats/import-format.ts';
import type { Outcome } from '../reconcile/actor-candidate.ts';
import type { ReadingFinding } from '../reading/reading-finding.ts';
import type { EffectCounts } from '../statements/statements.ts';

export type RowOutcome = 'taken' | 'takenInPart' | 'rejected' | 'leftOut';

/** What an import did, or would do. The four outcomes of rows add up to the rows read. */
export interface ImportReport {
  readonly format: string;
  readonly sources: readonly string[];
  readonly dryRun: boolean;
  readonly rows: Readonly<Record<RowOutcome | 'read', number>>;
  /** Why rows were left out, and how many were. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What was wrong, by column and reason, and how often. */
  readonly problems: ReadonlyMap<string, number>;
  /** Distinct actors of the file, by who they turned out to be. */
  readonly actors: Readonly<Record<Outcome, number>>;
  /** Actors that stood apart until a person decided which ones they are. Of a dry run, whose records are counted as before it. */
  readonly mergedAsDecided: number;
  /** Records by what became of them, by kind of node or type of relationship. */
  readonly records: EffectCounts;
  /** Themes in the source's words that stand for none of ours, and on how many rows. */
  readonly unmappedThemes: ReadonlyMap<string, number>;
  readonly findings: readonly ReadingFinding[];
}

/** Counts rows as they go by. */
export class RowCounts {
  readonly rows: Record<RowOutcome | 'read', number> = { read: 0, taken: 0, takenInPart: 0, rejected: 0, leftOut: 0 };
  readonly leftOut = new Map<string, number>();
  readonly problems = new Map<string, number>();
  readonly unmappedThemes = new Map<string, number>();

  add(row: IncomingRow): RowOutcome {
    const outcome = outcomeOf(row);
    this.rows.read += 1;
    this.rows[outcome] += 1;
    // Where a row repeats another, the line of that one is not a reason of its own.
    if (row.leftOut !== undefined)
      count(this.leftOut, row.leftOut.replace(/ (?:\S+, )?(?:line|activity) \d.*$/, ' an earlier row'));
    for (const { column, reason } of row.problems) count(this.problems, `${column === '' ? 'the row' : column} ${reason}`);
    for (const words of row.unmappedThemes) count(this.unmappedThemes, words);
    return outcome;
  }
}

export function outcomeOf({ records, problems, leftOut }: IncomingRow): RowOutcome {
  if (records.length > 0) return problems.length > 0 ? 'takenInPart' : 'taken';
  return problems.length === 0 && leftOut !== undefined ? 'leftOut' : 'rejected';
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
