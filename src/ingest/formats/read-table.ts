import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { MaillageError } from '../../errors.ts';
import type { GraphRecord } from '../../ontology/records.ts';
import type { Table } from '../../ontology/tables.ts';
import { rowToRecord, type Cells } from '../../ontology/table-rows.ts';

/** Reads one CSV table, row by row. A file that is no such table is refused with BAD_FILE; wrong rows are left to the check. */
export async function* readTable(path: string, table: Table): AsyncGenerator<GraphRecord> {
  const file = `${table.name}.csv`;
  const parser = createReadStream(path).pipe(
    parse({ bom: true, info: true, skip_empty_lines: true, columns: (header: string[]) => checkedHeader(table, header) }),
  );
  try {
    for await (const row of parser as AsyncIterable<ParsedRow>)
      yield rowToRecord(table, row.record, `${file}, line ${row.info.lines}`);
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new MaillageError('BAD_FILE', `${file} is not well-formed CSV: ${cause.message}`, {
      where: file,
      remedy: 'Save it as UTF-8 CSV with commas and with quotes around cells that contain a comma, a quote or a line break.',
      cause,
    });
  }
}

/** What csv-parse gives with `info`: the row and where in the file it ended. */
interface ParsedRow {
  readonly record: Cells;
  readonly info: { readonly lines: number };
}

function checkedHeader(table: Table, header: readonly string[]): string[] {
  const names = table.columns.map(({ name }) => name);
  const required = table.columns.filter(({ role }) => role !== 'property').map(({ name }) => name);
  const unknown = header.filter((name) => !names.includes(name));
  const doubled = header.filter((name, index) => header.indexOf(name) !== index);
  const missing = required.filter((name) => !header.includes(name));
  const [what, which] =
    unknown.length > 0
      ? ['has unknown columns', unknown]
      : doubled.length > 0
        ? ['has columns twice', doubled]
        : ['lacks columns', missing];
  if (which.length === 0) return [...header];
  throw new MaillageError('BAD_FILE', `${table.name}.csv ${what}: ${which.join(', ')}`, {
    where: `${table.name}.csv, line 1`,
    remedy: `Its columns are ${names.join(', ')}.`,
  });
}
