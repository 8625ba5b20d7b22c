import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { MaillageError } from '../../errors.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { isNodeRecord, type GraphRecord } from '../../ontology/records.ts';
import { isNodeTable, keyColumns, tables, type Table } from '../../ontology/tables.ts';
import { dataPackageDescriptor, type PackageDescription } from '../../ontology/data-package-descriptor.ts';
import { readTable } from './read-table.ts';
import { recordToRow } from '../../ontology/table-rows.ts';

/** Reads a folder in the tool's own form: one CSV a table, nodes before relationships. A table without a file has no records. */
export async function* readDataPackage(folder: string, ontology: Ontology): AsyncGenerator<GraphRecord> {
  const files = await csvFiles(folder);
  const all = tables(ontology);
  const unknown = files.filter((file) => !all.some(({ name }) => file === `${name}.csv`));
  if (unknown.length > 0 || files.length === 0) throw notAPackage(unknown, all);
  for (const table of all) {
    if (files.includes(`${table.name}.csv`)) yield* readTable(join(folder, `${table.name}.csv`), table);
  }
}

/** Ids of the sources that a package describes. */
export async function sourcesOfPackage(folder: string, ontology: Ontology): Promise<string[]> {
  const ids: string[] = [];
  for await (const record of readDataPackage(folder, ontology)) {
    if (!isNodeRecord(record) || record.kind !== 'Source') break;
    ids.push(record.id);
  }
  return ids;
}

/** Writes records as a folder that readDataPackage reads. The same records give the same bytes, in whatever order they come. */
export async function writeDataPackage(
  folder: string,
  ontology: Ontology,
  records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>,
  description?: PackageDescription,
): Promise<void> {
  const all = tables(ontology);
  const rows = new Map<Table, string[][]>(all.map((table) => [table, []]));
  for await (const record of records) {
    const table = tableOf(all, record);
    rows.get(table)?.push(recordToRow(table, record));
  }
  await mkdir(folder, { recursive: true });
  for (const [table, tableRows] of rows) await writeFile(join(folder, `${table.name}.csv`), tableText(table, tableRows));
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(dataPackageDescriptor(ontology, description), null, 2)}\n`);
}

/** A table as text: header, then the rows in the order of their first columns and key. */
export function tableText(table: Table, rows: readonly (readonly string[])[]): string {
  const header = table.columns.map(({ name }) => name);
  const order = ['from', 'to', ...keyColumns(table)].map((name) => header.indexOf(name)).filter((index) => index >= 0);
  const sorted = [...rows].sort((a, b) => {
    const index = order.find((candidate) => a[candidate] !== b[candidate]);
    // By code point and not by a language's rules, which differ between machines.
    return index === undefined ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
  });
  return stringify([header, ...sorted.map((row) => [...row])]);
}

function tableOf(all: readonly Table[], record: GraphRecord): Table {
  const prefix = isNodeRecord(record) ? '' : record.from.slice(0, record.from.indexOf('/'));
  const table = all.find((candidate) => {
    if (isNodeRecord(record)) return isNodeTable(candidate) && candidate.kind.name === record.kind;
    return (
      !isNodeTable(candidate) && candidate.relationship.type === record.type && fromPrefixes(all, candidate.from).includes(prefix)
    );
  });
  if (table !== undefined) return table;
  throw new MaillageError(
    'BAD_RECORD',
    `No table holds the record ${isNodeRecord(record) ? record.id : `${record.from} ${record.type} ${record.to}`}`,
  );
}

function fromPrefixes(all: readonly Table[], kinds: readonly string[]): string[] {
  return all.flatMap((table) => (isNodeTable(table) && kinds.includes(table.kind.name) ? [table.kind.prefix] : []));
}

async function csvFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The folder cannot be read', {
      where: folder,
      remedy: 'Name a folder that exists.',
      cause,
    });
  }
}

function notAPackage(unknown: readonly string[], all: readonly Table[]): MaillageError {
  const what =
    unknown.length > 0 ? `The folder has CSV files that are no table: ${unknown.join(', ')}` : 'The folder has no CSV file';
  return new MaillageError('BAD_FILE', what, { remedy: `The tables are ${all.map(({ name }) => `${name}.csv`).join(', ')}.` });
}
