import { identifierSchemes } from './identifier-schemes.ts';
import type { Ontology, Property } from './ontology.ts';
import { LIST_SEPARATOR } from './property-schema.ts';
import { isNodeTable, keyColumns, tables, type Column, type Table } from './tables.ts';
import { earliestYear, latestYear } from './year.ts';

export interface PackageDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Of the package as a whole; left out when only its sources have licences, each its own. */
  readonly licenses?: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
}

/** Of the curated seed. */
export const seedDescription: PackageDescription = {
  name: 'maillage',
  title: 'Maillage : l’action extérieure des collectivités territoriales françaises',
  description:
    'Who collaborates on what in the external action of French local governments: actors, projects, themes and how they are tied, each with its sources.',
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** datapackage.json of the tool's own form (Data Package 2.0, https://datapackage.org), with all that its tables promise. */
export function dataPackageDescriptor(
  ontology: Ontology,
  { name, title, description, licenses, sources }: PackageDescription = seedDescription,
): Json {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    ...(licenses !== undefined && { licenses: licenses.map((license) => ({ ...license })) }),
    ...(sources !== undefined && { sources: sources.map((source) => ({ ...source })) }),
    resources: tables(ontology).map((table) => resource(ontology, table)),
  };
}

function resource(ontology: Ontology, table: Table): Json {
  const subject = isNodeTable(table) ? table.kind : table.relationship;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: isNodeTable(table) ? table.kind.title.fr : table.relationship.phrase.fr,
    description: subject.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fieldsMatch: 'equal',
      fields: table.columns.map((column) => field(ontology, column)),
      missingValues: [''],
      primaryKey: keyColumns(table),
      ...foreignKeys(ontology, table),
    },
  };
}

function field(ontology: Ontology, column: Column): Json {
  const { name } = column;
  switch (column.role) {
    case 'property':
      return propertyField(ontology, column.property);
    case 'sources':
      return list(name, 'Ids of the sources that state it.', { required: true });
    case 'scheme':
      return {
        name,
        type: 'string',
        description: 'The register.',
        constraints: { required: true, enum: Object.keys(identifierSchemes) },
      };
    case 'value':
      return { name, type: 'string', description: 'The code in that register.', constraints: { required: true } };
    default:
      return {
        name,
        type: 'string',
        description: idDescriptions[column.role],
        constraints: { required: true, pattern: idPattern(ontology, column.kinds) },
      };
  }
}

const idDescriptions = {
  id: 'Readable, stable and unique.',
  from: 'Id of the record that the relationship leaves.',
  to: 'Id of the record that it reaches.',
} as const;

function idPattern(ontology: Ontology, kinds: readonly string[]): string {
  const prefixes = kinds.map((kind) => ontology.nodeKinds.get(kind)?.prefix ?? kind);
  return `(${prefixes.join('|')})/[a-z0-9]+(-[a-z0-9]+)*`;
}

function propertyField(ontology: Ontology, property: Property): Json {
  const { column: name, language, required, requiredText } = property;
  const suffix = language === undefined ? '' : language === 'fr' ? ' In French.' : ' In English.';
  const either = requiredText === true ? ' Given in one language at least.' : '';
  const description = `${property.description}${suffix}${either}`.trim();
  if (property.list) return list(name, description);
  const constraints = { ...(required && property.subtype === undefined && { required: true }), ...limits(property) };
  return {
    name,
    ...typeOf(property),
    ...(description !== '' && { description }),
    ...categories(ontology, property),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function list(name: string, description: string, constraints?: { readonly required: true }): Json {
  return { name, type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string', description, ...(constraints && { constraints }) };
}

function typeOf({ scalar }: Property): { readonly [key: string]: Json } {
  switch (scalar) {
    case 'Int':
      return { type: 'integer' };
    case 'Year':
      return { type: 'year' };
    case 'Float':
      return { type: 'number' };
    case 'Boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'URL':
      return { type: 'string', format: 'uri' };
    default:
      return { type: 'string' };
  }
}

function limits(property: Property): { readonly [key: string]: Json } {
  if (property.scalar === 'Year') return { minimum: earliestYear, maximum: latestYear };
  return property.values === undefined ? {} : { enum: property.values };
}

function categories(ontology: Ontology, { enumName }: Property): { readonly [key: string]: Json } {
  const labels = enumName === undefined ? undefined : ontology.labels.get(enumName);
  return labels === undefined ? {} : { categories: [...labels].map(([value, label]) => ({ value, label: label.fr })) };
}

/** A column that may refer to several tables, or to several rows at once, is beyond what a foreign key can say. */
function foreignKeys(ontology: Ontology, table: Table): { readonly [key: string]: Json } {
  const keys = table.columns.flatMap((column): Json[] => {
    if ((column.role !== 'from' && column.role !== 'to') || column.kinds.length !== 1) return [];
    const resource = ontology.nodeKinds.get(column.kinds[0] ?? '')?.table;
    return resource === undefined ? [] : [{ fields: [column.name], reference: { resource, fields: ['id'] } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
