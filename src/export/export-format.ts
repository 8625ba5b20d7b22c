import type { Phrase } from '../ontology/ontology.ts';
import type { ExportSource } from './export-source.ts';

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
  write(source: ExportSource): AsyncIterable<string>;
}
