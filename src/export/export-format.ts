import type { Phrase } from '../ontology/ontology.ts';
import type { ExportSource, TableType } from './export-source.ts';

/** A form that the graph can be taken away in. One file of formats/ each. */
export interface ExportFormat {
  /** As commands and addresses name it: `csv`. */
  readonly id: string;
  readonly label: Phrase;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Set when it is a table, of which type and columns can be chosen. */
  readonly table?: true;
  /** What a filter is of when its reader does not say; actors when left out. */
  readonly about?: TableType;
  /** Set when somebody has to answer for the file: the reader may say who. */
  readonly reported?: true;
  /** Set when the beginning of a file reads as a whole one, so that what breaks off has to say so. */
  readonly openEnded?: true;
  write(source: ExportSource): AsyncIterable<string | Uint8Array>;
  /** Set when it is an archive, which can be had as a folder too. */
  files?(source: ExportSource): AsyncIterable<ExportFile>;
}

/** A file of an archive. The content of each is to be read before the next file is asked for. */
export interface ExportFile {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}
