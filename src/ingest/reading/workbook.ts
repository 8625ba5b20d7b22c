import readSheets from 'read-excel-file/node';
import { MaillageError } from '../../errors.ts';
import type { OnReading } from './reading-finding.ts';
import type { RawRow } from './table-rows.ts';

type CellValue = string | number | boolean | Date | null;

/**
 * Rows of one sheet of an XLSX workbook. The library reads the whole sheet at once, about 1 KB a row of ten columns: right for
 * what Excel itself holds (a million rows at most), wrong for anything larger, which does not come as a workbook.
 */
export async function* readWorkbook(path: string, onReading: OnReading, sheetName?: string): AsyncGenerator<RawRow> {
  const sheets = await sheetsOf(path);
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ sheet: name }) => name === sheetName);
  if (sheet === undefined) {
    throw new MaillageError('BAD_FILE', `The workbook has no sheet ${sheetName ?? ''}`, {
      remedy: `Its sheets are ${sheets.map(({ sheet: name }) => name).join(', ')}.`,
    });
  }
  onReading({ what: 'sheet', found: sheets.length === 1 ? sheet.sheet : `${sheet.sheet} (of ${sheets.length} sheets)` });
  for (const [index, row] of sheet.data.entries()) {
    const cells = (row as readonly CellValue[]).map((value) => cellText(value, onReading));
    if (cells.some((cell) => cell !== '')) yield { line: index + 1, cells };
  }
}

async function sheetsOf(path: string): Promise<Awaited<ReturnType<typeof readSheets>>> {
  try {
    return await readSheets(path);
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The file cannot be read as an Excel workbook', {
      remedy: 'Save it again as .xlsx, or as CSV; the older .xls is not read.',
      cause,
    });
  }
}

function cellText(value: CellValue, onReading: OnReading): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  onReading({ what: 'excel-dates', found: 'cells that Excel keeps as dates' });
  return value.toISOString().slice(0, 10);
}
