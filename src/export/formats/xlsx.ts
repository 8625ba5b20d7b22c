import type { ExportFormat } from '../export-format.ts';
import { contentsLine, licenceOf, type ExportSource } from '../export-source.ts';
import { readTable, type TableCell } from '../read-table.ts';
import { chosenTable, type TableColumn } from '../table-columns.ts';
import { workbook, type Sheet, type SheetCell } from '../workbook.ts';
import { LIST_SEPARATOR } from '../write-table.ts';

/** A workbook for Excel and its like: the table, its sources with their licences, and what one should know of it. */
export const xlsx: ExportFormat = {
  id: 'xlsx',
  label: { fr: 'Classeur Excel', en: 'Excel workbook' },
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  table: true,
  write,
};

const tableNames = { actors: 'Acteurs', projects: 'Projets' } as const;

function write(source: ExportSource): AsyncIterable<Uint8Array> {
  const name = tableNames[source.choice.type ?? 'actors'];
  const { columns } = chosenTable(source.ontology, source.choice);
  // Sheets are read one after the other: the sources of the rows are known when theirs begins.
  const named = new Set<string>();
  const sheets: Sheet[] = [
    { name, widths: columns.map(width), rows: tableRows(source, columns, named) },
    { name: 'Sources', widths: [40, 60, 30, 24, 60], rows: sourceRows(source, named) },
    { name: 'Lisez-moi', widths: [120], rows: [readMe(source).map((line) => [line])] },
  ];
  return workbook(sheets, source.version.committedAt);
}

async function* tableRows(
  source: ExportSource,
  columns: readonly TableColumn[],
  named: Set<string>,
): AsyncGenerator<readonly SheetCell[][]> {
  yield [columns.map((column) => column.name)];
  for await (const rows of readTable(source)) {
    for (const id of rows.flatMap(({ sources }) => sources)) named.add(id);
    yield rows.map(({ cells }) => cells.map((cell, index) => sheetCell(cell, columns[index])));
  }
}

async function* sourceRows(source: ExportSource, named: ReadonlySet<string>): AsyncGenerator<readonly SheetCell[][]> {
  yield [['id', 'title', 'publisher', 'licence', 'url']];
  const notices = (await source.sources()).filter(({ id }) => named.has(id));
  yield notices.map((notice) => [notice.id, notice.title, notice.publisher, licenceOf(notice), notice.url]);
}

function readMe(source: ExportSource): string[] {
  return [
    contentsLine(source, 'Maillage : action extérieure des collectivités territoriales / local governments’ external action.'),
    `État des données / State of the data: ${source.version.committedAt}`,
    'Chaque ligne nomme ses sources dans la colonne « sources » ; la feuille « Sources » donne leur éditeur et leur licence.',
    'Une source sans licence déclarée (no licence stated) n’est pas libre pour autant : demandez à son éditeur.',
    'Each row names its sources in the column “sources”; the sheet “Sources” gives their publishers and licences.',
    'A source that states no licence is not free for that: ask its publisher.',
  ];
}

/** A date that is known to the day is one that Excel can count with, since March 1900; any other (2018, 2014~) stays a text. */
function sheetCell(cell: TableCell, column: TableColumn | undefined): SheetCell {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === 'object') return cell.join(LIST_SEPARATOR);
  const isDate = column?.role === 'property' && column.property.scalar === 'EDTF';
  const isDay = isDate && /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) && String(cell) >= '1900-03-01';
  return isDay ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}

function width({ name }: TableColumn): number {
  return Math.max(14, Math.min(40, name.length + 4));
}
