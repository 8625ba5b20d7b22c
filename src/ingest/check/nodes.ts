import type { NodeKind, Ontology, Property, RelationshipKind } from '../../ontology/ontology.ts';
import { IDENTIFIER_LABEL } from '../../ontology/store-rules.ts';
import type { GraphCheck } from './finding.ts';

/** The questions that each kind of node is asked. */
export function nodeChecks(ontology: Ontology): GraphCheck[] {
  const kinds = [...ontology.nodeKinds.values()];
  return [
    ...kinds.flatMap((kind) => [...sourced(kind), ...orphans(kind), ...properties(kind), ...links(ontology, kind)]),
    ambiguousIdentifiers,
  ];
}

/** Wraps a condition on `n` into a statement that counts and shows the nodes it holds for. */
function nodesWhere(label: string, condition: string): string {
  return `MATCH (n:${label}) WHERE ${condition} WITH n.id AS id ORDER BY id WITH collect(id) AS ids RETURN size(ids) AS count, ids[0..10] AS examples`;
}

function sourced({ name, label }: NodeKind): GraphCheck[] {
  if (name === 'Source') return [];
  const text = nodesWhere(label, 'NOT EXISTS { MATCH (n)-[:STATED_IN]->(:Source) }');
  return [{ check: 'unsourced-node', severity: 'error', what: `${name} without a source`, text }];
}

function orphans({ name, label }: NodeKind): GraphCheck[] {
  // Sources are met by STATED_IN and by the lists of relationships: check-references.ts asks whether they are used.
  if (name === 'Source') return [];
  // No mistake by itself: countries and themes are there before anything names them, and what a file says of a project of private
  // persons, or of a publication without affiliations, is that it exists.
  const text = nodesWhere(label, `NOT EXISTS { MATCH (n)-[r]-() WHERE type(r) <> 'STATED_IN' }`);
  return [{ check: 'orphan-node', severity: 'warning', what: `${name} tied to nothing`, text }];
}

function properties(kind: NodeKind): GraphCheck[] {
  const required = kind.properties.filter((property) => property.required);
  const texts = kind.properties.filter(({ requiredText, language }) => requiredText === true && language === 'fr');
  const missing = (what: string, property: Property, condition: string): GraphCheck => {
    const text = nodesWhere(property.subtype ?? kind.label, condition);
    return { check: 'missing-property', severity: 'error', what: `${kind.name} without ${what}`, text };
  };
  return [
    ...required.map((property) => missing(property.column, property, `n.${property.name} IS NULL`)),
    ...texts.map((property) => missing(property.field, property, bothLanguagesMissing(kind, property))),
  ];
}

function bothLanguagesMissing(kind: NodeKind, { field }: Property): string {
  const names = kind.properties.filter((property) => property.field === field).map(({ name }) => name);
  return names.map((name) => `n.${name} IS NULL`).join(' AND ');
}

function links(ontology: Ontology, kind: NodeKind): GraphCheck[] {
  return [...ontology.fields].flatMap(([coordinate, mapping]): GraphCheck[] => {
    const [owner, field] = coordinate.split('.');
    if (owner !== kind.name || mapping.how !== 'link' || !mapping.required) return [];
    const text = nodesWhere(kind.label, `NOT EXISTS { MATCH ${pattern(mapping.relationship, mapping.direction)} }`);
    return [{ check: 'missing-link', severity: 'error', what: `${kind.name} without its ${field}`, text }];
  });
}

function pattern({ type }: RelationshipKind, direction: 'OUT' | 'IN' | 'BOTH'): string {
  const [left, right] = direction === 'OUT' ? ['-', '->'] : direction === 'IN' ? ['<-', '-'] : ['-', '-'];
  return `(n)${left}[:${type}]${right}()`;
}

const ambiguousIdentifiers: GraphCheck = {
  check: 'doubled-identifier',
  severity: 'error',
  what: 'Identifier of two records',
  text: `MATCH (n)-[:IDENTIFIED_BY]->(i:${IDENTIFIER_LABEL}) WITH i.key AS id, count(n) AS owners WHERE owners > 1
WITH id ORDER BY id WITH collect(id) AS ids RETURN size(ids) AS count, ids[0..10] AS examples`,
};
