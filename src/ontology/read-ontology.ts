import {
  buildASTSchema,
  getNamedType,
  GraphQLEnumType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { MaillageError } from '../errors.ts';
import { directiveArguments } from './directive-arguments.ts';
import { readFieldMapping, type FieldContext } from './read-field.ts';
import { readSchemaDocument } from './read-schema.ts';
import type { FieldMapping, LinkDirection, NodeKind, Ontology, Phrase, Property, RelationshipKind, Subtype } from './ontology.ts';

export interface SchemaAndOntology {
  /** All types of schema/, mapping directives included. */
  readonly schema: GraphQLSchema;
  readonly ontology: Ontology;
}

type FieldsOwner = GraphQLObjectType | GraphQLInterfaceType;

/** Reads schema/ into the GraphQL schema and the ontology that its mapping directives declare. */
export function readOntology(document: DocumentNode = readSchemaDocument()): SchemaAndOntology {
  const schema = buildASTSchema(document);
  const relationships = readRelationships(schema);
  const fields = new Map<string, FieldMapping>();
  const nodeKinds = new Map<string, NodeKind>();
  const edgeTypes = new Map<string, RelationshipKind>();

  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  // Edge types first: they complete the relationships that the fields of nodes then point at.
  for (const type of types) {
    const edge = directiveArguments<{ relationship: string }>(type.astNode, 'edge');
    if (edge === undefined) continue;
    addEdgeType(edgeTypes, relationships, type, edge.relationship, readFields(type, { schema, relationships }));
  }
  for (const type of types) {
    const mappings = readFields(type, { schema, relationships });
    for (const [name, mapping] of mappings) fields.set(`${type.name}.${name}`, mapping);
    const node = directiveArguments<NodeDirective>(type.astNode, 'node');
    if (node !== undefined) nodeKinds.set(type.name, readNodeKind(schema, type, node, mappings, relationships));
  }
  return { schema, ontology: { nodeKinds, relationships, fields, edgeTypes, labels: readLabels(schema) } };
}

interface NodeDirective {
  readonly label: string;
  readonly prefix: string;
  readonly table: string;
  readonly order: string;
  readonly fr: string;
  readonly en: string;
}

function isStored(type: FieldsOwner): boolean {
  return (
    ['node', 'subtype', 'edge'].some((name) => directiveArguments(type.astNode, name) !== undefined) || type.name === 'Identifier'
  );
}

function readFields(type: FieldsOwner, context: FieldContext): Map<string, FieldMapping> {
  const mappings = new Map<string, FieldMapping>();
  if (!isStored(type)) return mappings;
  for (const field of Object.values(type.getFields())) mappings.set(field.name, readFieldMapping(type, field, context));
  return mappings;
}

function readNodeKind(
  schema: GraphQLSchema,
  type: FieldsOwner,
  node: NodeDirective,
  mappings: ReadonlyMap<string, FieldMapping>,
  relationships: ReadonlyMap<string, RelationshipKind>,
): NodeKind {
  const subtypes = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  const own = propertiesOf(mappings);
  const inSubtypes = subtypes.flatMap((subtype) => {
    const added = new Map([...readFields(subtype, { schema, relationships })].filter(([name]) => !mappings.has(name)));
    return propertiesOf(added).map((property) => ({ ...property, subtype: subtype.name }));
  });
  return {
    name: type.name,
    label: node.label,
    prefix: node.prefix,
    table: node.table,
    order: node.order,
    title: { fr: node.fr, en: node.en },
    properties: [...own, ...inSubtypes],
    subtypes: subtypes.map(readSubtype),
    description: type.description ?? '',
  };
}

function readSubtype(type: GraphQLObjectType): Subtype {
  const subtype = directiveArguments<{ kind: string }>(type.astNode, 'subtype');
  if (subtype === undefined) throw schemaError(type.name, 'implements a @node interface without @subtype');
  return { name: type.name, kind: subtype.kind, description: type.description ?? '' };
}

function propertiesOf(mappings: ReadonlyMap<string, FieldMapping>): Property[] {
  return [...mappings.values()].flatMap((mapping) => {
    if (mapping.how === 'property' || mapping.how === 'references') return [mapping.property];
    return mapping.how === 'text' || mapping.how === 'embedded' ? mapping.properties : [];
  });
}

function addEdgeType(
  edgeTypes: Map<string, RelationshipKind>,
  relationships: Map<string, RelationshipKind>,
  type: FieldsOwner,
  relationshipType: string,
  mappings: ReadonlyMap<string, FieldMapping>,
): void {
  const relationship = relationships.get(relationshipType);
  if (relationship === undefined) throw schemaError(type.name, `names the unknown relationship ${relationshipType}`);
  const properties = propertiesOf(mappings);
  const earlier = [...edgeTypes.values()].find(({ type: known }) => known === relationshipType);
  if (earlier !== undefined && names(earlier.properties) !== names(properties)) {
    throw schemaError(type.name, `shows other properties of ${relationshipType} than the other edge type over it`);
  }
  const completed = earlier ?? { ...relationship, properties };
  edgeTypes.set(type.name, completed);
  relationships.set(relationshipType, completed);
}

function names(properties: readonly Property[]): string {
  return properties.map(({ name }) => name).join();
}

function readRelationships(schema: GraphQLSchema): Map<string, RelationshipKind> {
  const types = schema.getType('RelationshipType');
  if (!(types instanceof GraphQLEnumType)) throw schemaError('RelationshipType', 'must be an enum');
  const symmetric = typesReadFromBothEnds(schema);
  return new Map(
    types.getValues().map(({ name, astNode, description }) => {
      const said = directiveArguments<RelationshipDirective>(astNode, 'relationship');
      if (said === undefined) throw schemaError(`RelationshipType.${name}`, 'has no @relationship');
      const { from, to, tables, key = [] } = said;
      const phrase = { fr: said.fr, en: said.en };
      const inverse = { fr: said.inverseFr, en: said.inverseEn };
      const shown = { phrase, inverse, properties: [], description: description ?? '' };
      return [name, { type: name, from, to, tables, key, symmetric: symmetric.has(name), ...shown }];
    }),
  );
}

function typesReadFromBothEnds(schema: GraphQLSchema): Set<string> {
  const owners = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const links = owners
    .flatMap((owner) => Object.values(owner.getFields()))
    .map((field) => directiveArguments<{ type: string; direction: LinkDirection }>(field.astNode, 'link'));
  return new Set(links.flatMap((link) => (link?.direction === 'BOTH' ? [link.type] : [])));
}

interface RelationshipDirective {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly tables: readonly string[];
  readonly key?: readonly string[];
  readonly fr: string;
  readonly en: string;
  readonly inverseFr: string;
  readonly inverseEn: string;
}

function readLabels(schema: GraphQLSchema): Map<string, ReadonlyMap<string, Phrase>> {
  const labels = new Map<string, ReadonlyMap<string, Phrase>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type)) continue;
    const entries = type.getValues().flatMap((value) => {
      const label = directiveArguments<Phrase>(value.astNode, 'label');
      return label === undefined ? [] : [[value.name, label] as const];
    });
    if (entries.length > 0) labels.set(type.name, new Map(entries));
  }
  return labels;
}

export function schemaError(where: string, what: string): MaillageError {
  return new MaillageError('INTERNAL', `The schema is inconsistent: ${where} ${what}`, { where: `schema/, ${where}` });
}

/** The node kind or edge type that a field leads to, through its connection when it has one. */
export function targetType(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (!isObjectType(named) || !named.name.endsWith('Connection')) return named.name;
  const edges = named.getFields()['edges'];
  return edges === undefined ? named.name : getNamedType(edges.type).name;
}
