import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { groupBy } from '../../src/group-by.ts';
import { nodeStatement, relationshipStatement } from '../../src/ingest/statements/write-statements.ts';
import type { Ontology, RelationshipKind } from '../../src/ontology/ontology.ts';
import { LIST_SEPARATOR } from '../../src/ontology/property-schema.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../../src/ontology/store-rules.ts';

type Values = Readonly<Record<string, unknown>>;
type ValueType = 'string' | 'number' | 'list';

/** Rows of one statement in a CSV file, as somebody would prepare them who knows beforehand what is to be written. */
export interface PreparedFile {
  readonly path: string;
  /** What each row makes, for ways to load that take no Cypher. */
  readonly makes: { readonly labels: readonly string[] } | { readonly type: string };
  /** Types of the columns that hold properties. */
  readonly columns: readonly (readonly [name: string, type: ValueType])[];
  /** What the import runs for each row of `$rows`, for a row of this file. */
  readonly perRow: string;
}

/** Writes what an import made of a graph that held `base` into files, nodes first. */
export async function prepareFiles(
  store: GraphStore,
  ontology: Ontology,
  folder: string,
  base: ReadonlySet<string>,
): Promise<PreparedFile[]> {
  const nodes = await store.read({
    text: `MATCH (n) WHERE n:${NODE_LABEL} OR n:${IDENTIFIER_LABEL} RETURN labels(n) AS labels, properties(n) AS properties`,
  });
  const added = nodes.map((row) => ({ labels: (row['labels'] as string[]).sort(), properties: row['properties'] as Values }));
  const files: PreparedFile[] = [];
  const ownNodes = added.filter(({ properties }) => !base.has(String(properties['id'])));
  for (const [key, group] of groupBy(ownNodes, ({ labels }) => labels.join('-'))) {
    const columns = columnsOf(group.map(({ properties }) => properties));
    const path = join(folder, `nodes-${key}.csv`);
    await writeFile(path, csv(columns, group));
    const labels = group[0]?.labels ?? [];
    files.push({ path, makes: { labels }, columns, perRow: nodePerRow(ontology, labels, columns) });
  }
  const ties = await store.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS from, coalesce(b.id, b.key) AS to, type(r) AS type, properties(r) AS properties',
  });
  const ownTies = ties.map((row) => ({ ...row, properties: row['properties'] as Values })) as unknown as PreparedTie[];
  for (const [type, group] of groupBy(
    ownTies.filter(({ from }) => !base.has(from)),
    (tie) => tie.type,
  )) {
    const relationship = ontology.relationships.get(type);
    if (relationship === undefined) throw new Error(`The ontology has no relationship ${type}`);
    const columns = columnsOf(group.map(({ properties }) => properties));
    const path = join(folder, `ties-${type}.csv`);
    await writeFile(path, csv(columns, group, ['from', 'to']));
    files.push({ path, makes: { type }, columns, perRow: tiePerRow(relationship, columns) });
  }
  return files;
}

interface PreparedTie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
}

function nodePerRow(ontology: Ontology, labels: readonly string[], columns: PreparedFile['columns']): string {
  if (labels.includes(IDENTIFIER_LABEL)) return `CREATE (n:${IDENTIFIER_LABEL})\nSET n = ${propertyMap(columns)}`;
  const kind = [...ontology.nodeKinds.values()].find(({ label }) => labels.includes(label));
  const subtype = kind?.subtypes.find(({ name }) => labels.includes(name))?.name;
  return fromColumns(nodeStatement(ontology, { kind: kind?.name ?? '', subtype }, 'CREATE'), columns);
}

function tiePerRow(relationship: RelationshipKind, columns: PreparedFile['columns']): string {
  return fromColumns(relationshipStatement(relationship, 'CREATE'), columns);
}

/** The import's statement without its first line, `UNWIND $rows AS row`, and with columns in the place of the map that each row holds. */
function fromColumns(statement: string, columns: PreparedFile['columns']): string {
  const [, ...lines] = statement.split('\n');
  return lines
    .join('\n')
    .replaceAll(/row\.properties\.(\w+)/g, 'row.$1')
    .replaceAll('row.properties', propertyMap(columns));
}

/** Cells are text: numbers and lists are read from it. */
function propertyMap(columns: PreparedFile['columns']): string {
  const read = ([name, type]: (typeof columns)[number]): string =>
    type === 'list' ? `split(row.${name}, '${LIST_SEPARATOR}')` : type === 'number' ? `toInteger(row.${name})` : `row.${name}`;
  return `{${columns.map((column) => `${column[0]}: ${read(column)}`).join(', ')}}`;
}

function columnsOf(rows: readonly Values[]): (readonly [string, ValueType])[] {
  const types = new Map<string, ValueType>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      types.set(name, Array.isArray(value) ? 'list' : typeof value === 'number' ? 'number' : 'string');
  return [...types];
}

function csv(columns: PreparedFile['columns'], rows: readonly object[], ends: readonly string[] = []): string {
  const names = columns.map(([name]) => name);
  const lines = rows.map((row) => {
    const values = row as Values & { readonly properties: Values };
    return [...ends.map((end) => String(values[end])), ...names.map((name) => cell(values.properties[name]))];
  });
  return stringify([[...ends, ...names], ...lines]);
}

function cell(value: unknown): string {
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : value === undefined || value === null ? '' : String(value);
}
