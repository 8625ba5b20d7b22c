import { MaillageError } from '../errors.ts';
import type { ExportFile } from './export-format.ts';
import { xmlAttributes, xmlText } from './xml.ts';
import { zipped } from './zip.ts';

export type SheetCell = string | number | boolean | Date | undefined;

export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ] */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** The header first. */
  readonly rows: AsyncIterable<readonly (readonly SheetCell[])[]> | Iterable<readonly (readonly SheetCell[])[]>;
}

/** What a sheet of Excel can hold (Microsoft, "Excel specifications and limits"). */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

/**
 * An XLSX workbook (ECMA-376), sent while its rows are read. Written here because the kept-up libraries that send while they
 * read hold one sheet only. Texts stand in their cells and not in a table of texts, which would have to be held until the
 * end; no cell is ever a formula. The sheets are read one after the other.
 */
export function workbook(sheets: readonly Sheet[], committedAt: string): AsyncGenerator<Uint8Array> {
  return zipped(parts(sheets), committedAt);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function* parts(sheets: readonly Sheet[]): Generator<ExportFile> {
  const file = (name: string, xml: string): ExportFile => ({ name, content: [declaration + xml] });
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1, path: `worksheets/sheet${index + 1}.xml` }));
  const overrides = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...numbered.map(({ path }) => [path, 'worksheet']),
  ].map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${type}+xml"/>`);
  yield file(
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  yield file('_rels/.rels', links([['officeDocument', 'xl/workbook.xml']]));
  const entries = numbered.map(
    ({ name, number }) => `<sheet${xmlAttributes({ name, sheetId: number, 'r:id': `rId${number}` })}/>`,
  );
  yield file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${entries.join('')}</sheets></workbook>`,
  );
  const targets = numbered.map(({ path }) => ['worksheet', path] as const);
  yield file('xl/_rels/workbook.xml.rels', links([...targets, ['styles', 'styles.xml']]));
  yield file('xl/styles.xml', styles);
  for (const sheet of numbered) yield { name: `xl/${sheet.path}`, content: sheetParts(sheet) };
}

function links(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${relationships}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** Indexes of `cellXfs` below. 14 is the date form of the reader's own country. */
const style = { header: 1, date: 2 } as const;

const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

/** With the first row in sight while one scrolls, and buttons to filter by. */
async function* sheetParts({ name, widths, rows }: Sheet): AsyncGenerator<string> {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  yield [
    `${declaration}<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
  let count = 0;
  for await (const batch of rows) {
    let text = '';
    for (const cells of batch) {
      count += 1;
      if (count > MOST_ROWS) throw tooManyRows(name);
      const own = count === 1 ? style.header : 0;
      text += `<row r="${count}">${cells.map((cell, index) => cellXml(cell, reference(index, count), own)).join('')}</row>`;
    }
    yield text;
  }
  yield `</sheetData><autoFilter ref="A1:${reference(widths.length - 1, Math.max(1, count))}"/></worksheet>`;
}

function cellXml(cell: SheetCell, r: string, own: number): string {
  const s = own === 0 ? undefined : own;
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c${xmlAttributes({ r, s })}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c${xmlAttributes({ r, s, t: 'b' })}><v>${Number(cell)}</v></c>`;
  if (cell instanceof Date) return `<c${xmlAttributes({ r, s: style.date })}><v>${dayNumber(cell)}</v></c>`;
  if (cell.length > MOST_CHARACTERS) throw tooLong(r);
  return `<c${xmlAttributes({ r, s, t: 'inlineStr' })}><is><t xml:space="preserve">${xmlText(plain(cell))}</t></is></c>`;
}

/** Excel reads `_x0041_` as an escaped letter; a text that looks so has its underscore escaped. */
function plain(text: string): string {
  return text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Days since 30 December 1899: right for every day after February 1900, which Excel gives 29 days. */
function dayNumber(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** A1, Z1, AA1. */
function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

function tooManyRows(sheet: string): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', `A sheet of Excel holds ${MOST_ROWS} rows, and there are more`, {
    where: sheet,
    remedy: 'Narrow the filter, or ask for csv.',
  });
}

function tooLong(cell: string): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', `A cell of Excel holds ${MOST_CHARACTERS} characters, and there are more`, {
    where: cell,
    remedy: 'Leave its column out, or ask for csv.',
  });
}
