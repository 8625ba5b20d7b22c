import { MaillageError, type ErrorCode } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { identifierRecord, type NodeRecord, type RecordProperties, type RelationshipRecord } from '../../src/ontology/records.ts';

export const { ontology } = readOntology();

const sources = ['source/a'];

export function node(kind: string, id: string, properties: RecordProperties, more: Partial<NodeRecord> = {}): NodeRecord {
  return { kind, id, properties, sources: kind === 'Source' ? [] : sources, ...more };
}

export function tie(
  type: string,
  from: string,
  to: string,
  properties: RecordProperties = {},
  more: Partial<RelationshipRecord> = {},
): RelationshipRecord {
  return { type, from, to, properties, sources, ...more };
}

export const sourceA = node('Source', 'source/a', { title: 'Rapport A', url: 'https://example.org/a' });
export const sourceB = node('Source', 'source/b', { title: 'Rapport B' });
export const lyon = node('Actor', 'actor/lyon', {
  kind: 'LOCAL_GOVERNMENT',
  nameFr: 'Lyon',
  level: 'MUNICIPALITY',
  population: 522_250,
  aliases: ['Ville de Lyon'],
});
export const ouaga = node('Actor', 'actor/ouagadougou', {
  kind: 'LOCAL_GOVERNMENT',
  nameFr: 'Ouagadougou',
  level: 'MUNICIPALITY',
});
export const insa = node('Actor', 'actor/insa', { kind: 'RESEARCH', nameFr: 'INSA', nameEn: 'INSA Lyon' });
export const burkina = node('Country', 'country/bf', { code: 'BF', nameFr: 'Burkina Faso', latitude: 12, longitude: -1.5 });
export const water = node('Theme', 'theme/eau', {
  labelFr: 'Eau',
  altLabelsFr: ['assainissement', 'hydraulique'],
  transition: 'ECOLOGICAL',
  exactMatch: ['http://metadata.un.org/sdg/6.1'],
});
export const project = node('Project', 'project/eau', {
  titleFr: 'L’eau, "partagée"\net gérée',
  period: '2018/..',
  budgetAmount: 120_000,
  budgetCurrency: 'EUR',
});

/** A small graph with a case of each form of value, of relationship and of key. */
export const records = [
  sourceA,
  sourceB,
  lyon,
  ouaga,
  insa,
  burkina,
  water,
  project,
  tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'LEAD', since: '2018', amount: 60_000, currency: 'EUR' }),
  tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'FUNDER' }, { sources: ['source/a', 'source/b'] }),
  tie('PARTICIPATES_IN', 'actor/insa', 'project/eau', { role: 'PARTNER' }),
  tie('PARTNER_OF', 'actor/lyon', 'actor/ouagadougou', { kind: 'COOPERATION_AGREEMENT', since: '1993', themes: ['theme/eau'] }),
  tie('IN_COUNTRY', 'actor/ouagadougou', 'country/bf'),
  tie('IN_COUNTRY', 'project/eau', 'country/bf'),
  tie('HAS_THEME', 'project/eau', 'theme/eau'),
  identifierRecord('actor/lyon', { scheme: 'insee', value: '69123' }, sources),
] as const;

export async function codeOf(work: Promise<unknown>): Promise<ErrorCode | 'none'> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof MaillageError) return error.code;
    throw error;
  }
}

/** All that the store holds, in an order that does not depend on the engine. */
export async function contents(store: GraphStore): Promise<unknown> {
  const nodes = await store.read({ text: 'MATCH (n) WHERE n:Node OR n:Identifier RETURN n{.*} AS n, labels(n) AS labels' });
  const relationships = await store.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.key) AS b',
  });
  return {
    nodes: nodes.map((row) => canonical({ ...row, labels: [...(row['labels'] as string[])].sort() })).sort(),
    relationships: relationships.map(canonical).sort(),
  };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
}

/** Takes every record out of a store and leaves its rules: a case is ready sooner than with a store of its own. */
export async function removeAll(store: GraphStore): Promise<void> {
  await store.write((transaction) => transaction.run({ text: 'MATCH (n) WHERE n:Node OR n:Identifier DETACH DELETE n' }));
}
