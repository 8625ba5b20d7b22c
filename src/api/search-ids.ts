import type { SearchIds } from '../compile/parameter-register.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** Most ids that a text filter takes over from full-text search; more hits than this say too little to filter by. */
const MOST_TEXT_HITS = 10_000;

export function searchIdsIn(store: GraphStore, most = MOST_TEXT_HITS): SearchIds {
  return async ({ text, label }) => (await store.search({ text, labels: [label], limit: most })).map(({ id }) => id);
}
