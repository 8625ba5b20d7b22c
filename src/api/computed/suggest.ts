import type { ComputedRoot } from '../../compile/computed.ts';
import { pageSize } from '../../compile/page-size.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import { nameExpression } from '../../insight/names.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { enumValueOf, labelsOf } from '../node-kinds.ts';

interface Shown {
  readonly name: string;
  readonly kind: string | null;
  readonly transition: string | null;
  readonly country: string | null;
}

/** Query.suggest: the best hits with what tells each from its namesakes, in French. */
export function suggestRoot(store: GraphStore, ontology: Ontology): ComputedRoot {
  return async (values, reader) => {
    const labels = labelsOf(ontology, values['kinds'] as readonly string[] | null | undefined);
    const limit = pageSize(values['first']);
    const hits = await store.search({ text: String(values['text']), limit, ...(labels !== undefined && { labels }) });
    const shown = await readShown(
      reader,
      ontology,
      hits.map(({ id }) => id),
    );
    return hits.flatMap(({ id, label }) => {
      const node = shown.get(id);
      const kind = [...ontology.nodeKinds.values()].find((candidate) => candidate.label === label);
      if (node === undefined || kind === undefined) return [];
      return [{ id, kind: enumValueOf(kind), label: node.name, detail: detailOf(ontology, node) }];
    });
  };
}

async function readShown(reader: Reader, ontology: Ontology, ids: readonly string[]): Promise<Map<string, Shown>> {
  const text = [
    'MATCH (n:Node) WHERE n.id IN $ids',
    'CALL (n) { MATCH (n)-[:IN_COUNTRY]->(c:Country) RETURN min(coalesce(c.nameFr, c.nameEn)) AS country }',
    `RETURN n.id AS id, ${nameExpression(ontology, 'n', 'fr')} AS name, n.kind AS kind, n.transition AS transition, country`,
  ].join('\n');
  const rows = await reader.read({ text, parameters: { ids } });
  return new Map(rows.map((row) => [String(row['id']), row as unknown as Shown]));
}

function detailOf({ labels }: Ontology, { kind, transition, country }: Shown): string | null {
  const parts = [labels.get('ActorKind')?.get(kind ?? '')?.fr, labels.get('Transition')?.get(transition ?? '')?.fr, country];
  const known = parts.filter((part) => part !== undefined && part !== null);
  return known.length === 0 ? null : known.join(', ');
}
