import type { NodeKind, Ontology, Property, RelationshipKind } from './ontology.ts';
import { IDENTIFIER_LABEL } from './store-rules.ts';

/** A column of a CSV table: an end of the record, its sources, or one of its properties. */
export type Column =
  | { readonly role: 'id' | 'from' | 'to' | 'sources'; readonly name: string; readonly kinds: readonly string[] }
  | { readonly role: 'scheme' | 'value'; readonly name: string }
  | { readonly role: 'property'; readonly name: string; readonly property: Property };

export interface NodeTable {
  readonly name: string;
  readonly kind: NodeKind;
  readonly columns: readonly Column[];
}

export interface RelationshipTable {
  readonly name: string;
  readonly relationship: RelationshipKind;
  /** Kinds that the relationships of this table leave. */
  readonly from: readonly string[];
  readonly columns: readonly Column[];
}

export type Table = NodeTable | RelationshipTable;

export function isNodeTable(table: Table): table is NodeTable {
  return 'kind' in table;
}

/** The CSV tables of the tool's own form, in an order in which each refers only to those before it. */
export function tables(ontology: Ontology): Table[] {
  const nodes = [...ontology.nodeKinds.values()].map(nodeTable);
  const relationships = [...ontology.relationships.values()].flatMap(relationshipTables);
  const sources = nodes.filter(({ kind }) => kind.name === 'Source');
  return [...sources, ...nodes.filter((table) => !sources.includes(table)), ...relationships];
}

/** The columns that tell two rows of a table apart. */
export function keyColumns(table: Table): string[] {
  if (isNodeTable(table)) return ['id'];
  if (table.columns.some(({ role }) => role === 'scheme')) return ['scheme', 'value'];
  const keys = table.relationship.properties.filter(({ name }) => table.relationship.key.includes(name));
  return ['from', 'to', ...keys.map(({ column }) => column)];
}

function nodeTable(kind: NodeKind): NodeTable {
  const id: Column = { role: 'id', name: 'id', kinds: [kind.name] };
  const sources: Column[] = kind.name === 'Source' ? [] : [sourcesColumn];
  return { name: kind.table, kind, columns: [id, ...propertyColumns(kind.properties), ...sources] };
}

function relationshipTables(relationship: RelationshipKind): RelationshipTable[] {
  const { tables: names, from } = relationship;
  return names.map((name, index) => {
    const kinds = names.length === 1 ? from : from.slice(index, index + 1);
    const columns: Column[] = [
      { role: 'from', name: 'from', kinds },
      ...targetColumns(relationship),
      ...propertyColumns(relationship.properties),
      sourcesColumn,
    ];
    return { name, relationship, from: kinds, columns };
  });
}

const sourcesColumn: Column = { role: 'sources', name: 'sources', kinds: ['Source'] };

function targetColumns({ to }: RelationshipKind): Column[] {
  if (!to.includes(IDENTIFIER_LABEL)) return [{ role: 'to', name: 'to', kinds: to }];
  return [
    { role: 'scheme', name: 'scheme' },
    { role: 'value', name: 'value' },
  ];
}

function propertyColumns(properties: readonly Property[]): Column[] {
  return properties
    .filter(({ year }) => year === undefined)
    .map((property) => ({ role: 'property', name: property.column, property }));
}
