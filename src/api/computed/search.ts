import { decodeCursor, encodeCursor } from '../../compile/cursor.ts';
import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import { pageSize } from '../../compile/page-size.ts';
import { MaillageError } from '../../errors.ts';
import type { GraphStore, SearchHit } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { highlight, readSearchable } from '../highlight.ts';
import { kindValue, labelsOf } from '../node-kinds.ts';

/** Most hits that a search counts; a text that finds more is too vague to page through. */
const MOST_HITS = 10_000;

/** Query.search. Hits come in the order of their scores, then ids, so a cursor names a place between them. */
export function searchRoot(store: GraphStore, ontology: Ontology): ComputedRoot {
  return async (values, reader) => {
    const text = String(values['text']);
    const labels = labelsOf(ontology, values['kinds'] as readonly string[] | null | undefined);
    const hits = await store.search({ text, limit: MOST_HITS, ...(labels !== undefined && { labels }) });
    const after = typeof values['after'] === 'string' ? decodeCursor(values['after'], ['number', 'string']) : undefined;
    const rest =
      after === undefined
        ? hits
        : hits.filter(({ score, id }) => score < Number(after[0]) || (score === after[0] && id > String(after[1])));
    const first = pageSize(values['first']);
    const page = rest.slice(0, first);
    const searchable = await readSearchable(reader, ontology, page);
    return {
      edges: page.map((hit) => ({
        cursor: cursorOf(hit),
        node: new NodeReference(hit.id),
        score: hit.score,
        highlight: highlight(text, searchable.get(hit.id) ?? []),
      })),
      nodes: page.map(({ id }) => new NodeReference(id)),
      pageInfo: {
        hasNextPage: rest.length > first,
        hasPreviousPage: after !== undefined,
        startCursor: cursorOf(page[0]),
        endCursor: cursorOf(page.at(-1)),
      },
      totalCount: hits.length,
      facets: ({ fields }: Readonly<Record<string, unknown>>) =>
        (fields as readonly string[]).map((field) => kindFacet(ontology, field, hits)),
    };
  };
}

function cursorOf(hit: SearchHit | undefined): string | null {
  return hit === undefined ? null : encodeCursor([hit.score, hit.id]);
}

function kindFacet(ontology: Ontology, field: string, hits: readonly SearchHit[]): Readonly<Record<string, unknown>> {
  if (field !== 'kind') {
    throw new MaillageError('BAD_REQUEST', `There is no facet "${field}" here`, {
      where: 'facets(fields:)',
      remedy: 'Ask for any of: kind.',
    });
  }
  const counts = new Map<string, number>();
  for (const { label } of hits) counts.set(label, (counts.get(label) ?? 0) + 1);
  const values = [...counts]
    .map(([label, count]) => ({ ...kindValue(ontology, label), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { field, values: ({ first }: Readonly<Record<string, unknown>>) => values.slice(0, pageSize(first)) };
}
