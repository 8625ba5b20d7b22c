import type { Phrase } from '../../ontology/ontology.ts';
import type { GraphRecord } from '../../ontology/records.ts';
import type { OnBytes } from '../reading/encoding.ts';
import type { OnReading } from '../reading/reading-finding.ts';
import type { FileSample } from '../reading/sample-file.ts';
import type { Vocabulary } from '../themes/read-vocabulary.ts';

/** A kind of file that can be brought in: how to know it, and what its rows say in terms of the ontology. */
export interface ImportFormat {
  readonly id: string;
  readonly label: Phrase;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Who usually publishes such files and under what terms; whoever imports one names its source. */
  readonly source: SourceHint;
  /** Whether a file looks like one of these. */
  accepts(sample: FileSample): boolean;
  /** Ids of the sources that the file describes itself, in our own form: its records have our ids, and nobody has to tell who is who. */
  ownSources?(path: string): Promise<readonly string[]>;
  /** Gives one IncomingRow for every row read, in the order of the file: counts over them add up to the rows of the file. */
  read(input: ImportInput): AsyncIterable<IncomingRow>;
}

export interface SourceHint {
  readonly publisher?: string;
  readonly license?: string;
  readonly url?: string;
  /** What to know before using such files. */
  readonly note?: string;
}

export interface ImportInput {
  readonly path: string;
  /** Other files of the same export that belong with it: the partners of keep.eu's projects, the names of Wikidata's pairs. */
  readonly companions?: readonly string[];
  /** Id of the source that states what the file says. */
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly onReading?: OnReading;
  /** Told by formats that read as they go, and not by those that read a file at once. */
  readonly onBytes?: OnBytes;
}

/**
 * What one row says.
 *
 * - With records: it is taken over. Its problems then tell what of it was not.
 * - Without records, with problems: it is rejected.
 * - Without records and problems: `leftOut` says why it states nothing by itself.
 *
 * Each row is complete in itself, so an actor with many rows comes with each of them: records of the same id, or of the same
 * ends and key, are to be united by whoever writes them (lists joined, the first given value of everything else).
 * Ids of actors are provisional until they are reconciled.
 */
export interface IncomingRow {
  /** `line 12`, with the file's name in front when there are several. */
  readonly where: string;
  readonly records: readonly GraphRecord[];
  readonly problems: readonly RowProblem[];
  /** Themes in the words of the source that stand for none of ours. */
  readonly unmappedThemes: readonly string[];
  readonly leftOut?: string;
}

export interface RowProblem {
  /** As the file heads it, or the element or field of other forms. */
  readonly column: string;
  readonly value: string;
  /** Predicate whose subject is the column, in plain words: `is no date`. */
  readonly reason: string;
}
