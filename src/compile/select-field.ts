import { getNamedType, getNullableType, isListType, isNonNullType, type GraphQLObjectType } from 'graphql';
import { MaillageError } from '../errors.ts';
import type { FieldMapping, Property, RelationshipKind } from '../ontology/ontology.ts';
import { subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { derivedFields } from './derived/index.ts';
import type { FieldUse } from './field-use.ts';
import { call, identity, type Complete, type Fragment } from './fragment.ts';
import { mappingOf } from './field-mapping.ts';
import { linkOrder } from './link-order.ts';
import { linkConnection } from './link-connection.ts';
import { farEnd, pattern } from './pattern.ts';
import { orderBy } from './order.ts';
import { selectEmbedded } from './select-embedded.ts';
import { selectEdge } from './select-edge.ts';
import { selectIdentifiers } from './select-identifier.ts';
import { selectSources } from './select-sources.ts';

/** One field of a stored node: how it is read follows from its mapping in schema/. */
export function selectField(compilation: Compilation, variable: string, type: GraphQLObjectType, use: FieldUse): Fragment {
  const coordinate = `${type.name}.${use.definition.name}`;
  const mapping = mappingOf(compilation, type, use.definition.name);
  const fragment = fragmentOf(compilation, variable, type, use, mapping);
  return isNonNullType(use.definition.type) ? { ...fragment, complete: required(coordinate, use, fragment.complete) } : fragment;
}

function fragmentOf(
  compilation: Compilation,
  variable: string,
  type: GraphQLObjectType,
  use: FieldUse,
  mapping: FieldMapping,
): Fragment {
  switch (mapping.how) {
    case 'id':
      return { clauses: [], expression: `${variable}.id`, complete: identity };
    case 'property':
      return { clauses: [], expression: `${variable}.${mapping.property.name}`, complete: identity };
    case 'text':
      return selectText(variable, use, mapping.properties, mapping.list);
    case 'embedded':
      return selectEmbedded(compilation, variable, use, mapping.properties);
    case 'sources':
      return selectSources(compilation, variable, use);
    case 'link':
      return selectLink(compilation, variable, use, mapping.relationship, mapping.direction);
    case 'derived':
      return derivedField(compilation, variable, type, use);
    default:
      throw new TypeError(`[select-field] ${type.name}.${use.definition.name}: ${mapping.how} belongs to an edge type`);
  }
}

function derivedField(compilation: Compilation, variable: string, type: GraphQLObjectType, use: FieldUse): Fragment {
  const owners = [type, ...type.getInterfaces()].map(({ name }) => `${name}.${use.definition.name}`);
  const derive = owners.map((owner) => derivedFields[owner]).find((candidate) => candidate !== undefined);
  if (derive === undefined)
    throw new TypeError(`[select-field] ${type.name}.${use.definition.name} is @derived but nothing derives it`);
  compilation.walk();
  return derive(compilation, variable, use);
}

/** The label in the language asked for, else in the other. Lists have no such fallback: alternatives in one language are none in another. */
export function selectText(variable: string, use: FieldUse, properties: readonly Property[], list: boolean): Fragment {
  const asked = String(use.values['lang']).toLowerCase();
  const names = [...properties].sort((a) => (a.language === asked ? -1 : 1)).map(({ name }) => `${variable}.${name}`);
  return { clauses: [], expression: list ? String(names[0]) : `coalesce(${names.join(', ')})`, complete: identity };
}

function selectLink(
  compilation: Compilation,
  variable: string,
  use: FieldUse,
  relationship: RelationshipKind,
  direction: 'OUT' | 'IN' | 'BOTH',
): Fragment {
  const named = getNamedType(use.definition.type);
  if (named.name === 'Identifier') return selectIdentifiers(compilation, variable, use);
  if (named.name.endsWith('Connection')) return linkConnection(compilation, variable, use, relationship, direction);
  const target = compilation.variable(named.name);
  const edge = compilation.variable('link');
  const isEdge = compilation.ontology.edgeTypes.has(named.name);
  const selection = isEdge
    ? selectEdge(compilation, { parent: variable, edge, node: target, direction }, named as GraphQLObjectType, subselections(use))
    : compilation.selectNode(target, named, subselections(use));
  const end = farEnd(compilation.ontology, relationship, direction, target, named.name);
  const result = compilation.variable(use.definition.name);
  const list = isListType(getNullableType(use.definition.type));
  if (list) compilation.walk();
  const collected = `collect(${selection.expression})`;
  const lines = [
    `MATCH ${pattern(variable, edge, relationship.type, direction, end)}`,
    `WITH ${[variable, edge, target].join(', ')} ${orderBy(linkOrder(relationship, target, edge))}`,
    ...selection.clauses,
    `RETURN ${list ? collected : `head(${collected})`} AS ${result}`,
  ];
  const complete: Complete = list
    ? (raw) => (raw as readonly unknown[]).map(selection.complete)
    : (raw) => (raw === null || raw === undefined ? null : selection.complete(raw));
  return { clauses: [call([variable], lines)], expression: result, complete };
}

/** A null where the schema promises a value means that the record is incomplete: said with the place, never sent. */
function required(coordinate: string, use: FieldUse, complete: Complete): Complete {
  const list = isListType(getNullableType(use.definition.type));
  return (raw) => {
    if (list && (raw === null || raw === undefined)) return [];
    const value = complete(raw);
    if (value !== null && value !== undefined) return value;
    throw new MaillageError('INTERNAL', `A record lacks the required ${coordinate}`, {
      where: coordinate,
      remedy: 'Run `maillage check` to find it.',
    });
  };
}
