import { MaillageError } from '../errors.ts';
import type { FieldMapping, NodeKind, Ontology, Property } from '../ontology/ontology.ts';
import type { TableChoice } from './export-source.ts';

type Link = Extract<FieldMapping, { how: 'link' }>;

export type TableColumn =
  | { readonly role: 'id' | 'sources' | 'source_titles' | 'licences'; readonly name: string }
  | { readonly role: 'property'; readonly name: string; readonly property: Property }
  | { readonly role: 'link'; readonly name: string; readonly link: Link };

export interface ChosenTable {
  readonly kind: NodeKind;
  readonly columns: readonly TableColumn[];
}

/** The kind and columns that are asked for; by default all properties and single links, and the sources. */
export function chosenTable(ontology: Ontology, { type = 'actors', columns }: TableChoice): ChosenTable {
  const kind = [...ontology.nodeKinds.values()].find(({ table }) => table === type);
  if (kind === undefined) throw new MaillageError('BAD_REQUEST', `There is no table of ${type}`);
  const all = columnsOf(ontology, kind);
  if (columns === undefined) return { kind, columns: all.filter((column) => column.role !== 'link' || isShort(column.link)) };
  const chosen = columns.map((name) => {
    const column = all.find((candidate) => candidate.name === name);
    if (column === undefined) throw unknownColumn(name, type, all);
    return column;
  });
  return { kind, columns: chosen };
}

/** Every column that a table of this kind can have: its properties, what its links lead to, and who states it. */
export function columnsOf(ontology: Ontology, kind: NodeKind): TableColumn[] {
  return [
    { role: 'id', name: 'id' },
    ...kind.properties.map((property): TableColumn => ({ role: 'property', name: property.column, property })),
    ...linkColumns(ontology, kind),
    { role: 'sources', name: 'sources' },
    { role: 'source_titles', name: 'source_titles' },
    { role: 'licences', name: 'licences' },
  ];
}

function linkColumns({ fields }: Ontology, kind: NodeKind): TableColumn[] {
  const owners = [kind.name, ...kind.subtypes.map(({ name }) => name)];
  const links = new Map<string, Link>();
  for (const [coordinate, mapping] of fields) {
    const [owner = '', field = ''] = coordinate.split('.');
    // Subtypes repeat the fields of their kind: the first one stands for all.
    if (mapping.how === 'link' && owners.includes(owner) && !links.has(field)) links.set(field, mapping);
  }
  return [...links].map(([field, link]) => ({ role: 'link', name: snakeCase(field), link }));
}

/** Codes, countries, places and themes are few a row, and what most tables are sorted by. */
function isShort({ relationship, direction }: Link): boolean {
  return direction === 'OUT' && ['IDENTIFIED_BY', 'IN_COUNTRY', 'LOCATED_IN', 'HAS_THEME'].includes(relationship.type);
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function unknownColumn(name: string, type: string, all: readonly TableColumn[]): MaillageError {
  return new MaillageError('BAD_REQUEST', `There is no column ${name} in ${type}`, {
    where: 'columns',
    remedy: `Choose among ${all.map((column) => column.name).join(', ')}.`,
  });
}
