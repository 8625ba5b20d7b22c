import type { Ontology } from './ontology.ts';

/** As much of a relationship as tells it from others. */
export interface KeyedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The same for two records exactly when the graph holds only one of them: the id, or the type, the ends and the key. */
export function recordKey(ontology: Ontology, record: { readonly id: string } | KeyedRelationship): string {
  if ('id' in record) return record.id;
  const { type, from, to, properties } = record;
  const relationship = ontology.relationships.get(type);
  const ends = relationship?.symmetric === true ? [from, to].sort() : [from, to];
  return JSON.stringify([type, ...ends, ...(relationship?.key ?? []).map((name) => properties[name])]);
}
