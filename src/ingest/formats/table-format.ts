import { basename } from 'node:path';
import { MaillageError } from '../../errors.ts';
import { fold } from '../../ontology/fold.ts';
import type { OnBytes } from '../reading/encoding.ts';
import { onceEach, type OnReading } from '../reading/reading-finding.ts';
import { readTableRows, type TableHints } from '../reading/table-rows.ts';
import type { DecimalMark } from '../reading/amounts.ts';
import type { ImportInput, IncomingRow } from './import-format.ts';
import { ProvisionalActors } from './provisional-actors.ts';
import { RecentRecords } from './recent-records.ts';
import { RowRecords, type ReadScope } from './row-records.ts';
import { TableRow } from './table-row.ts';

/** The columns of a foreign table: our name for each, and the headings it is known under. Accents, case and punctuation do not count. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface TableShape<Name extends string> {
  readonly columns: Columns<Name>;
  /** Columns without which a table is not one of these. */
  readonly required: readonly NoInfer<Name>[];
  readonly decimals?: DecimalMark;
  /** Cells that say that nothing is known. */
  readonly empty?: readonly string[];
}

/** Turns one row into records. */
export type RowReader<Name extends string> = (row: TableRow<Name>, out: RowRecords) => IncomingRow;

const HEADER_WITHIN = 10;

/** Where each column stands in a row, if the row is the header of such a table. */
export function headerPositions<Name extends string>(
  { columns, required }: TableShape<Name>,
  cells: readonly string[],
): ReadonlyMap<Name, number> | undefined {
  const headings = cells.map(fold);
  const positions = new Map<Name, number>();
  for (const [name, known] of Object.entries(columns) as [Name, readonly string[]][]) {
    const position = known.map((heading) => headings.indexOf(fold(heading))).find((index) => index >= 0);
    if (position !== undefined) positions.set(name, position);
  }
  return required.every((name) => positions.has(name)) ? positions : undefined;
}

/** Whether one of the first rows is the header of such a table: exports put titles above it. */
export function looksLike<Name extends string>(shape: TableShape<Name>, rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, HEADER_WITHIN).some((cells) => headerPositions(shape, cells) !== undefined);
}

export function readScope({ source, vocabulary }: ImportInput): ReadScope {
  return { source, vocabulary, actors: new ProvisionalActors(), recent: new RecentRecords() };
}

export interface TableFile {
  readonly path: string;
  readonly onReading?: OnReading | undefined;
  readonly onBytes?: OnBytes | undefined;
  readonly hints?: TableHints;
  /** Put in front of line numbers when there are several files. */
  readonly name?: string;
}

/** Reads a table row by row; rows above the header are left out. */
export async function* readShapedTable<Name extends string>(
  shape: TableShape<Name>,
  { path, onReading, onBytes, hints, name }: TableFile,
  scope: ReadScope,
  read: RowReader<Name>,
): AsyncGenerator<IncomingRow> {
  const tell = onceEach(onReading);
  let header: { readonly cells: readonly string[]; readonly positions: ReadonlyMap<Name, number> } | undefined;
  const above: RowRecords[] = [];
  let evenRows = 0;
  for await (const { line, cells } of readTableRows(path, { onReading: tell, onBytes }, hints)) {
    const out = new RowRecords(scope, `${name === undefined ? '' : `${name}, `}line ${line}`);
    if (header === undefined) {
      const positions = headerPositions(shape, cells);
      if (positions === undefined) {
        above.push(out);
        if (above.length >= HEADER_WITHIN) throw notSuchATable(shape, path);
        continue;
      }
      header = { cells, positions };
      if (above.length > 0) tell({ what: 'header', found: out.where });
      for (const title of above) yield title.leftOut('stands above the headings of the columns');
    } else if (cells.every((cell) => cell.trim() === '')) {
      yield out.leftOut('is an empty line');
    } else {
      const row = new TableRow(cells, header, { shape, out, tell });
      yield row.fits(evenRows > 0) ? read(row, out) : out.rejected();
      if (cells.length === header.cells.length) evenRows += 1;
    }
  }
  if (header === undefined) throw notSuchATable(shape, path);
}

function notSuchATable<Name extends string>({ columns, required }: TableShape<Name>, path: string): MaillageError {
  const names = required.map((column) => columns[column][0] ?? column);
  return new MaillageError('BAD_FILE', `The table has no row of headings with ${names.join(', ')}`, {
    where: basename(path),
    remedy: 'Name the format of the file, or describe its columns in a mapping file.',
  });
}
