import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MaillageError } from '../../errors.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { isNodeRecord, type GraphRecord } from '../../ontology/records.ts';
import { tables, type Table } from '../../ontology/tables.ts';
import { readTable } from './read-table.ts';

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
