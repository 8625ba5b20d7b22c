import { basename, extname } from 'node:path';
import { detectEncoding } from './encoding.ts';
import { detectSeparator, rowsOf } from './separator.ts';
import { headText, isWorkbook, readTableRows, type RawRow } from './table-rows.ts';

/** The beginning of a file, as formats look at it to tell whether it is theirs. */
export interface FileSample {
  readonly name: string;
  /** In lower case, with its dot. */
  readonly extension: string;
  /** The first 64 KB as text; empty for a workbook. */
  readonly text: string;
  /** The first rows, when it is a table. */
  readonly rows: readonly (readonly string[])[];
}

const SAMPLE_ROWS = 30;

export async function sampleFile(path: string): Promise<FileSample> {
  const name = basename(path);
  const extension = extname(path).toLowerCase();
  if (isWorkbook(path))
    return { name, extension, text: '', rows: await firstRows(readTableRows(path, { onReading: () => undefined })) };
  const { encoding } = await detectEncoding(path);
  const text = await headText(path, encoding);
  const isTable = !/^\s*[<[{]/.test(text);
  return { name, extension, text, rows: isTable ? rowsOf(text, detectSeparator(text)) : [] };
}

async function firstRows(rows: AsyncIterable<RawRow>): Promise<(readonly string[])[]> {
  const first: (readonly string[])[] = [];
  for await (const { cells } of rows) {
    first.push(cells);
    if (first.length >= SAMPLE_ROWS) break;
  }
  return first;
}
