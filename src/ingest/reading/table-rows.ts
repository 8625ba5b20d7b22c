import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { MaillageError } from '../../errors.ts';
import { decodedText, detectEncoding, encodingNames, type Encoding, type OnBytes } from './encoding.ts';
import type { OnReading } from './reading-finding.ts';
import { detectSeparator, lenientCsv, separatorNames, type Separator } from './separator.ts';
import { readWorkbook } from './workbook.ts';

/** One row of a table, header rows included. */
export interface RawRow {
  /** Of the file, counted from 1; for a row of several lines, the last one. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is known of a table beforehand; the rest is found out. */
export interface TableHints {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  /** Name of the sheet of a workbook; the first one otherwise. */
  readonly sheet?: string | undefined;
}

/** Who hears of a table while it is read. */
export interface TableListeners {
  readonly onReading: OnReading;
  /** A workbook is read at once and tells nothing. */
  readonly onBytes?: OnBytes | undefined;
}

/** Rows of a CSV, TSV or XLSX file, as text. Lines without anything on them are no rows. */
export async function* readTableRows(path: string, listeners: TableListeners, hints: TableHints = {}): AsyncGenerator<RawRow> {
  yield* isWorkbook(path) ? readWorkbook(path, listeners.onReading, hints.sheet) : readCsvRows(path, listeners, hints);
}

export function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}

async function* readCsvRows(path: string, { onReading, onBytes }: TableListeners, hints: TableHints): AsyncGenerator<RawRow> {
  const encoding = hints.encoding ?? (await told(path, onReading));
  const separator = hints.separator ?? detectSeparator(await headText(path, encoding));
  onReading({ what: 'separator', found: separatorNames[separator] });
  // pipeline and not pipe, so that a file that cannot be read ends the loop below.
  const parser = pipeline(
    Readable.from(decodedText(path, encoding, onBytes)),
    parse({ ...lenientCsv, delimiter: separator, info: true }),
    () => undefined,
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new MaillageError('BAD_FILE', `The file is not well-formed CSV: ${cause.message}`, {
      remedy: 'Look for a quotation mark that is opened and never closed, or save the file as CSV again.',
      cause,
    });
  }
}

async function told(path: string, onReading: OnReading): Promise<Encoding> {
  const { encoding, bom } = await detectEncoding(path);
  onReading({ what: 'encoding', found: `${encodingNames[encoding]}${bom ? ' with a byte order mark' : ''}` });
  return encoding;
}

const HEAD_LENGTH = 65_536;

/** The beginning of a file, enough to see what it is. */
export async function headText(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decodedText(path, encoding)) {
    text += piece;
    if (text.length >= HEAD_LENGTH) break;
  }
  return text.slice(0, HEAD_LENGTH);
}
