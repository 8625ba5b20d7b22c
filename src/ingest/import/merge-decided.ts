import type { GraphStore } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import type { Decision } from '../reconcile/actor-candidate.ts';
import { mergeActors } from '../reconcile/merge-actors.ts';
import { readMergedIds } from '../reconcile/merge-record.ts';

/**
 * Merges the actors that were written under ids of their own while they were under review into those that a person decided they
 * are, with what other sources say of them by now. Gives the number of merges, also in a dry run, which makes none.
 */
export async function mergeDecided(
  store: GraphStore,
  ontology: Ontology,
  { decisions, dryRun }: { readonly decisions: ReadonlyMap<string, Decision>; readonly dryRun: boolean },
): Promise<number> {
  const same = [...decisions.values()].filter((decision) => decision.outcome === 'same');
  const merged = new Map(await readMergedIds(store));
  const now = (id: string): string => {
    const kept = merged.get(id);
    return kept === undefined ? id : now(kept);
  };
  const ids = same.flatMap(({ id, writtenAs }) => [now(id), writtenAs ?? []].flat());
  const there = await actorsAmong(store, ids);
  let count = 0;
  for (const { id, writtenAs: drop } of same) {
    const keep = now(id);
    if (drop === undefined || drop === keep || !there.has(keep) || !there.has(drop)) continue;
    if (!dryRun) await mergeActors(store, ontology, { keep, drop, reason: 'decided by a person' });
    merged.set(drop, keep);
    there.delete(drop);
    count += 1;
  }
  return count;
}

async function actorsAmong(store: GraphStore, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await store.read({
    text: `UNWIND $ids AS id MATCH (n:${NODE_LABEL}:Actor {id: id}) RETURN n.id AS id`,
    parameters: { ids },
  });
  return new Set(rows.map((row) => String(row['id'])));
}
