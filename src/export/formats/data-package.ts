import { stringify } from 'csv-stringify/sync';
import { dataPackageDescriptor, seedDescription } from '../../ontology/data-package-descriptor.ts';
import type { GraphRecord } from '../../ontology/records.ts';
import { recordToRow } from '../../ontology/table-rows.ts';
import { isNodeTable, tables, type Table } from '../../ontology/tables.ts';
import type { ExportFile, ExportFormat } from '../export-format.ts';
import { contentsLine, type ExportSource } from '../export-source.ts';
import { sourcesReadme } from '../sources-readme.ts';
import { zipped } from '../zip.ts';

/** The tool's own form, which it reads back without loss: a CSV for each table, described by datapackage.json (datapackage.org). */
export const dataPackage: ExportFormat = {
  id: 'data-package',
  label: { fr: 'Data Package', en: 'Data Package' },
  extension: 'zip',
  mediaType: 'application/zip',
  write: (source) => zipped(files(source), source.version.committedAt),
  files,
};

async function* files(source: ExportSource): AsyncGenerator<ExportFile> {
  yield { name: 'README.md', content: sourcesReadme(source) };
  yield { name: 'datapackage.json', content: [await descriptor(source)] };
  for (const table of tables(source.ontology)) yield { name: `${table.name}.csv`, content: rows(source, table) };
}

async function descriptor(source: ExportSource): Promise<string> {
  const { name, title, description } = seedDescription;
  const sources = (await source.sources()).map(({ title: named, url }) => ({
    title: named,
    ...(url !== undefined && { path: url }),
  }));
  const described = { name, title, description: contentsLine(source, description), sources };
  return `${JSON.stringify(dataPackageDescriptor(source.ontology, described), null, 2)}\n`;
}

/** The rows in the order of their ends and key, as the records are read: the same data gives the same bytes. */
async function* rows(source: ExportSource, table: Table): AsyncGenerator<string> {
  yield stringify([table.columns.map(({ name }) => name)]);
  for await (const batch of records(source, table)) yield stringify(batch.map((record) => recordToRow(table, record)));
}

function records(source: ExportSource, table: Table): AsyncIterable<readonly GraphRecord[]> {
  return isNodeTable(table) ? source.nodes(table.kind.name) : source.relationships(table.relationship.type, table.from);
}
