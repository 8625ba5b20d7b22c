import type { NodeRecord, PropertyValue, RelationshipRecord } from '../ontology/records.ts';
import { licenceOf, type ExportSource, type SourceNotice } from './export-source.ts';
import { chosenTable, type TableColumn } from './table-columns.ts';

export type TableCell = PropertyValue | null | undefined;

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Ids of the sources that state the row, whether or not that is among its columns. */
  readonly sources: readonly string[];
}

/** The rows of the chosen table, batch by batch, in the order of their ids. */
export async function* readTable(source: ExportSource): AsyncGenerator<readonly TableRow[]> {
  const { kind, columns } = chosenTable(source.ontology, source.choice);
  const notices = new Map((await source.sources()).map((notice) => [notice.id, notice]));
  for await (const nodes of source.nodes(kind.name)) {
    const links = await readLinks(source, columns, nodes);
    yield nodes.map((node) => ({
      cells: columns.map((column) => cell(column, node, { links, notices })),
      sources: node.sources,
    }));
  }
}

/** By name of column, then id of node: ids or codes at the other ends. */
type Links = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

interface CellContext {
  readonly links: Links;
  readonly notices: ReadonlyMap<string, SourceNotice>;
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

function cell(column: TableColumn, node: NodeRecord, { links, notices }: CellContext): TableCell {
  const told = node.sources.flatMap((id) => notices.get(id) ?? []);
  switch (column.role) {
    case 'id':
      return node.id;
    case 'property':
      return node.properties[column.property.name];
    case 'link':
      return links.get(column.name)?.get(node.id);
    case 'sources':
      return node.sources;
    case 'source_titles':
      return told.map(({ title }) => title);
    case 'licences':
      return [...new Set(told.map(licenceOf))];
  }
}
