import { stringify, type Options } from 'csv-stringify/sync';
import type { NodeRecord, RelationshipRecord } from '../ontology/records.ts';
import { licenceOf, type ExportSource, type SourceNotice } from './export-source.ts';
import { chosenTable, type TableColumn } from './table-columns.ts';

/** Same as in the tables that the tool reads. */
const LIST_SEPARATOR = '|';

export interface TableStyle {
  readonly csv: Options;
  /** How numbers that may have decimals are written. */
  number(value: number): string;
}

/** The chosen table, header first, one string for each batch of rows. */
export async function* writeTable(source: ExportSource, style: TableStyle): AsyncGenerator<string> {
  const { kind, columns } = chosenTable(source.ontology, source.choice);
  const notices = new Map((await source.sources()).map((notice) => [notice.id, notice]));
  yield stringify([columns.map(({ name }) => name)], style.csv);
  for await (const nodes of source.nodes(kind.name)) {
    const links = await readLinks(source, columns, nodes);
    const rows = nodes.map((node) => columns.map((column) => cell(column, node, { links, notices, style })));
    // The mark that opens a file belongs before the header only.
    yield stringify(rows, { ...style.csv, bom: false });
  }
}

/** By name of column, then id of node: ids or codes at the other ends. */
type Links = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

interface CellContext {
  readonly links: Links;
  readonly notices: ReadonlyMap<string, SourceNotice>;
  readonly style: TableStyle;
}

async function readLinks(source: ExportSource, columns: readonly TableColumn[], nodes: readonly NodeRecord[]): Promise<Links> {
  const ids = nodes.map(({ id }) => id);
  const links = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const column of columns) {
    if (column.role !== 'link') continue;
    const { relationship, direction } = column.link;
    const out = direction === 'IN' ? [] : await source.relationshipsAt(relationship.type, 'from', ids);
    const into = direction === 'OUT' ? [] : await source.relationshipsAt(relationship.type, 'to', ids);
    links.set(column.name, farEnds(out, into));
  }
  return links;
}

function farEnds(
  out: readonly RelationshipRecord[],
  into: readonly RelationshipRecord[],
): ReadonlyMap<string, readonly string[]> {
  const ends = new Map<string, Set<string>>();
  const add = (near: string, far: string): void => {
    const known = ends.get(near);
    if (known === undefined) ends.set(near, new Set([far]));
    else known.add(far);
  };
  for (const { from, to } of out) add(from, to);
  for (const { from, to } of into) add(to, from);
  return new Map([...ends].map(([id, others]) => [id, [...others].sort()]));
}

function cell(column: TableColumn, node: NodeRecord, { links, notices, style }: CellContext): string {
  const told = node.sources.flatMap((id) => notices.get(id) ?? []);
  switch (column.role) {
    case 'id':
      return node.id;
    case 'property':
      return propertyText(node.properties[column.property.name], style);
    case 'link':
      return joined(links.get(column.name)?.get(node.id) ?? []);
    case 'sources':
      return joined(node.sources);
    case 'source_titles':
      return joined(told.map(({ title }) => title));
    case 'licences':
      return joined([...new Set(told.map(licenceOf))]);
  }
}

function propertyText(value: NodeRecord['properties'][string], { number }: TableStyle): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return number(value);
  return typeof value === 'object' ? joined(value) : String(value);
}

function joined(values: readonly string[]): string {
  return values.join(LIST_SEPARATOR);
}
