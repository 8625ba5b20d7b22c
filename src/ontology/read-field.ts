import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { MaillageError } from '../errors.ts';
import { directiveArguments } from './directive-arguments.ts';
import type { FieldMapping, LinkDirection, Property, RelationshipKind, ScalarName } from './ontology.ts';

export interface FieldContext {
  readonly schema: GraphQLSchema;
  readonly relationships: ReadonlyMap<string, RelationshipKind>;
}

type Field = GraphQLField<unknown, unknown>;

/** How one field of a stored type is read from the graph: told by its directive, or by the two rules of schema/directives.graphql. */
export function readFieldMapping(
  owner: GraphQLObjectType | GraphQLInterfaceType,
  field: Field,
  { relationships }: FieldContext,
): FieldMapping {
  const said = <Arguments>(name: string): Arguments | undefined => directiveArguments<Arguments>(field.astNode, name);
  if (field.name === 'id') return { how: 'id' };
  if (field.name === 'sources') return { how: 'sources' };
  if (field.name === 'cursor' || field.name === 'node' || said('derived') !== undefined) return { how: 'derived' };
  const link = said<{ type: string; direction: LinkDirection }>('link');
  if (link !== undefined) {
    const relationship = relationships.get(link.type);
    if (relationship === undefined) throw fieldError(owner, field, `links by the unknown relationship ${link.type}`);
    return { how: 'link', relationship, direction: link.direction, required: leadsToOneAlways(field) };
  }
  const endpoint = said<{ side: 'FROM' | 'TO' }>('endpoint');
  if (endpoint !== undefined) return { how: 'endpoint', side: endpoint.side };
  if (said('references') !== undefined) return { how: 'references', property: referencesProperty(field) };
  const embedded = said<{ properties: string[] }>('embedded');
  if (embedded !== undefined) return { how: 'embedded', properties: embeddedProperties(owner, field, embedded.properties) };
  return plainField(owner, field);
}

function leadsToOneAlways({ type }: Field): boolean {
  return isNonNullType(type) && !isListType(getNullableType(type)) && !getNamedType(type).name.endsWith('Connection');
}

function plainField(owner: GraphQLNamedType, field: Field): FieldMapping {
  const property = propertyOf(owner, field);
  if (!field.args.some((argument) => argument.name === 'lang')) return { how: 'property', property };
  // One language is enough: a missing label is given in the other, so neither property is required by itself.
  const properties = (['fr', 'en'] as const).map((language) => ({
    ...property,
    name: field.name + (language === 'fr' ? 'Fr' : 'En'),
    column: `${columnName(field.name)}_${language}`,
    language,
    required: false,
    requiredText: property.required,
  }));
  return { how: 'text', properties, list: property.list };
}

function propertyOf(owner: GraphQLNamedType, field: Field): Property {
  const named = getNamedType(field.type);
  if (!isScalarType(named) && !isEnumType(named))
    throw fieldError(owner, field, 'needs a mapping directive, because it is an object');
  const year = directiveArguments<{ of: string; bound: 'START' | 'END' }>(field.astNode, 'year');
  const searchable = directiveArguments<{ weight?: number | string }>(field.astNode, 'searchable');
  return {
    name: field.name,
    column: columnName(field.name),
    field: field.name,
    scalar: isEnumType(named) ? 'Enum' : (named.name as ScalarName),
    list: isListType(getNullableType(field.type)),
    required: isNonNullType(field.type) && !isListType(getNullableType(field.type)),
    searchWeight: searchable === undefined ? 0 : Number(searchable.weight ?? 1),
    indexed: directiveArguments(field.astNode, 'indexed') !== undefined,
    description: field.description ?? '',
    ...(isEnumType(named) && { values: named.getValues().map(({ name }) => name), enumName: named.name }),
    ...(year !== undefined && { year }),
  };
}

function referencesProperty(field: Field): Property {
  return {
    name: field.name,
    column: columnName(field.name),
    field: field.name,
    scalar: 'ID',
    list: true,
    required: false,
    references: getNamedType(field.type).name,
    searchWeight: 0,
    indexed: false,
    description: field.description ?? '',
  };
}

function embeddedProperties(owner: GraphQLNamedType, field: Field, names: readonly string[]): Property[] {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) throw fieldError(owner, field, 'is @embedded but not an object');
  const parts = Object.values(named.getFields());
  return names.map((name, index) => {
    const part = parts[index];
    if (part === undefined) throw fieldError(owner, field, `has no part for the property ${name}`);
    return {
      ...propertyOf(named, part),
      name,
      column: columnName(name),
      field: field.name,
      required: false,
      part: true,
      description: `${field.description ?? ''} ${part.description ?? ''}`.trim(),
    };
  });
}

function columnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function fieldError(owner: GraphQLNamedType, field: Field, what: string): MaillageError {
  return new MaillageError('INTERNAL', `The schema is inconsistent: ${owner.name}.${field.name} ${what}`, { where: 'schema/' });
}
