import type { GraphStore } from '../graph/graph-store.ts';
import { NODE_LABEL } from '../ontology/store-rules.ts';

/** Whether the store holds no record yet. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const found = await store.read({ text: `MATCH (n:${NODE_LABEL}) RETURN n.id AS id LIMIT 1` });
  return found.length === 0;
}
