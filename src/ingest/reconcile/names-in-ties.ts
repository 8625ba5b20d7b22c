import type { Reader } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { givenProperties } from '../../ontology/records.ts';
import type { Claim } from '../statements/claims.ts';
import type { MergeDetail } from './merge-record.ts';
import { tieOf } from './stored-actor.ts';

/** Relationships of others that name the dropped actor in a property (from whom a practice was learned), and the kept one in its place. */
export async function namesOf(
  reader: Reader,
  ontology: Ontology,
  { keep, drop }: { readonly keep: string; readonly drop: string },
): Promise<MergeDetail['named']> {
  const named: MergeDetail['named'][number][] = [];
  for (const { type, properties } of ontology.relationships.values()) {
    for (const { name } of properties.filter(({ references }) => references === 'Actor')) {
      const rows = await reader.read({
        text: `MATCH (a:Node)-[r:${type}]->(b:Node) WHERE $drop IN r.${name} RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties`,
        parameters: { drop },
      });
      for (const row of rows) {
        const tie = tieOf(ontology, row, String(row['from']), String(row['to']));
        // The dropped actor's own relationships move, and those of the kept one cannot name itself.
        if (tie.from === drop || tie.to === drop) continue;
        const renamed = (id: string): string => (id === drop ? keep : id);
        named.push({ tie, before: tie.claims, after: withList(tie.claims, name, renamed, [tie.from]) });
      }
    }
  }
  return named;
}

/** Claims without the ends of their relationship in the lists that name actors. */
export function withoutSelf(
  ontology: Ontology,
  type: string,
  claims: readonly Claim[],
  self: readonly string[],
): readonly Claim[] {
  const lists = ontology.relationships.get(type)?.properties.filter(({ references }) => references === 'Actor') ?? [];
  return lists.reduce((rest, { name }) => withList(rest, name, (id) => id, self), claims);
}

function withList(
  claims: readonly Claim[],
  name: string,
  renamed: (id: string) => string,
  without: readonly string[],
): readonly Claim[] {
  return claims.map(({ sources, properties }) => {
    const list = properties[name];
    if (!Array.isArray(list)) return { sources, properties };
    const ids = [...new Set(list.map((id) => renamed(String(id))))].filter((id) => !without.includes(id));
    return { sources, properties: givenProperties({ ...properties, [name]: ids }) };
  });
}
