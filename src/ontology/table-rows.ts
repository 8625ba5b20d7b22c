import { identifierKey, splitIdentifierKey } from './identifier-schemes.ts';
import { LIST_SEPARATOR } from './property-schema.ts';
import { isNodeRecord, type GraphRecord, type PropertyValue } from './records.ts';
import { isNodeTable, type Column, type Table } from './tables.ts';
import { readCell, writeCell } from './cells.ts';

export type Cells = Readonly<Record<string, string>>;

/** The record that a row of a table says. */
export function rowToRecord(table: Table, cells: Cells, where: string): GraphRecord {
  const properties: Record<string, PropertyValue | undefined> = {};
  for (const column of table.columns) {
    if (column.role === 'property') properties[column.property.name] = readCell(column.property, cells[column.name] ?? '');
  }
  const cell = (name: string): string => cells[name] ?? '';
  const said = { properties, sources: cell('sources') === '' ? [] : cell('sources').split(LIST_SEPARATOR), where };
  if (isNodeTable(table)) return { kind: table.kind.name, id: cell('id'), ...said };
  const scheme = table.columns.some(({ role }) => role === 'scheme');
  const to = scheme ? identifierKey({ scheme: cell('scheme'), value: cell('value') }) : cell('to');
  return { type: table.relationship.type, from: cell('from'), to, ...said };
}

/** The row that says a record, one cell a column. */
export function recordToRow(table: Table, record: GraphRecord): string[] {
  return table.columns.map((column) => cellOf(column, record));
}

function cellOf(column: Column, record: GraphRecord): string {
  if (column.role === 'property') return writeCell(record.properties[column.property.name]);
  if (column.role === 'sources') return writeCell(record.sources);
  if (isNodeRecord(record)) return record.id;
  if (column.role === 'scheme' || column.role === 'value') return splitIdentifierKey(record.to)[column.role];
  return column.role === 'from' ? record.from : record.to;
}
