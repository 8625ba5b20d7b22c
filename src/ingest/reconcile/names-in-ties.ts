import type { Reader } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { MergeDetail, Properties, Tie } from './merge-record.ts';
import { changeOf, listOf, orNone } from './unite-properties.ts';

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
        text: `MATCH (a:Node)-[r:${type}]->(b:Node) WHERE $drop IN r.${name} RETURN a.id AS from, b.id AS to, properties(r) AS properties`,
        parameters: { drop },
      });
      for (const row of rows) {
        const tie: Tie = { type, from: String(row['from']), to: String(row['to']), properties: row['properties'] as Properties };
        // The dropped actor's own relationships move, and those of the kept one cannot name itself.
        if (tie.from === drop || tie.to === drop) continue;
        const ids = listOf(tie.properties[name]).map((id) => (id === drop ? keep : id));
        const others = [...new Set(ids)].filter((id) => id !== tie.from);
        named.push({ tie, ...changeOf(tie.properties, { ...tie.properties, [name]: orNone(others) }) });
      }
    }
  }
  return named;
}
