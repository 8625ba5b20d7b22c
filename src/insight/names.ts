import type { Reader } from '../graph/graph-store.ts';
import type { Ontology, Phrase } from '../ontology/ontology.ts';

/** What readers call some nodes, in both languages, by id. */
export async function readNames(reader: Reader, ontology: Ontology, ids: readonly string[]): Promise<Map<string, Phrase>> {
  if (ids.length === 0) return new Map();
  const text = `MATCH (n:Node) WHERE n.id IN $ids RETURN n.id AS id, ${nameExpression(ontology, 'n', 'fr')} AS fr, ${nameExpression(ontology, 'n', 'en')} AS en`;
  const rows = await reader.read({ text, parameters: { ids } });
  return new Map(rows.map(({ id, fr, en }) => [String(id), { fr: String(fr), en: String(en) }]));
}

/** The name of a node of any kind: the field its lists are ordered by, in the language asked for, else in the other. */
export function nameExpression(ontology: Ontology, node: string, language: 'fr' | 'en'): string {
  const named = [...ontology.nodeKinds.values()].flatMap((kind) => kind.properties.filter(({ field }) => field === kind.order));
  const rank = (own: string | undefined): number => (own === language ? 0 : own === undefined ? 1 : 2);
  const names = [...named].sort((a, b) => rank(a.language) - rank(b.language)).map(({ name }) => `${node}.${name}`);
  return `coalesce(${[...new Set(names)].join(', ')}, ${node}.id)`;
}
