import type { Ontology, RelationshipKind } from '../../ontology/ontology.ts';
import { IDENTIFIER_LABEL } from '../../ontology/store-rules.ts';
import type { GraphCheck } from './finding.ts';

/** The questions that each type of relationship is asked. */
export function relationshipChecks(ontology: Ontology): GraphCheck[] {
  // STATED_IN is what a source says of a node: it has no sources of its own.
  const types = [...ontology.relationships.values()].filter(({ type }) => type !== 'STATED_IN');
  return types.flatMap((relationship) => [sourced(relationship), ...required(relationship)]);
}

function relationshipsWhere({ type, to }: RelationshipKind, condition: string): string {
  const end = to.includes(IDENTIFIER_LABEL) ? 'b.key' : 'b.id';
  return `MATCH (a)-[r:${type}]->(b) WHERE ${condition} WITH a.id + ' ${type} ' + ${end} AS name ORDER BY name
WITH collect(name) AS names RETURN size(names) AS count, names[0..10] AS examples`;
}

function sourced(relationship: RelationshipKind): GraphCheck {
  const text = relationshipsWhere(relationship, 'r.sources IS NULL OR size(r.sources) = 0');
  return { check: 'unsourced-relationship', severity: 'error', what: `${relationship.type} without a source`, text };
}

function required(relationship: RelationshipKind): GraphCheck[] {
  return relationship.properties
    .filter((property) => property.required)
    .map(({ name, column }) => ({
      check: 'missing-property',
      severity: 'error',
      what: `${relationship.type} without ${column}`,
      text: relationshipsWhere(relationship, `r.${name} IS NULL`),
    }));
}
