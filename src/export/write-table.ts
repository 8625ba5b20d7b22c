import { stringify } from 'csv-stringify/sync';
import type { ExportSource } from './export-source.ts';
import { readTable, type TableCell } from './read-table.ts';
import { chosenTable } from './table-columns.ts';
import type { TableStyle } from './table-styles.ts';

/** Same as in the tables that the tool reads. */
export const LIST_SEPARATOR = '|';

/** The chosen table as CSV, header first, one string for each batch of rows. */
export async function* writeTable(source: ExportSource, { csv, number }: TableStyle): AsyncGenerator<string> {
  const { columns } = chosenTable(source.ontology, source.choice);
  yield stringify([columns.map(({ name }) => name)], csv);
  for await (const rows of readTable(source)) {
    // The mark that opens a file belongs before the header only.
    yield stringify(
      rows.map(({ cells }) => cells.map((cell) => text(cell, number))),
      { ...csv, bom: false },
    );
  }
}

function text(cell: TableCell, number: TableStyle['number']): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return number(cell);
  return typeof cell === 'object' ? cell.join(LIST_SEPARATOR) : String(cell);
}
