import type { GraphStore } from '../../src/graph/graph-store.ts';
import type { StoreRules } from '../../src/ontology/store-rules.ts';

export const batchRules: StoreRules = {
  unique: [{ label: 'Node', property: 'id' }],
  indexes: [{ label: 'Item', property: 'batch' }],
  searchable: ['Item'],
};

/** Small and large transactions in turn, so that a kill meets both. */
export function sizeOf(batch: number): number {
  return batch % 7 === 0 ? 600 : (batch % 5) + 1;
}

/** One transaction of several statements: items, then the batch they belong to, then a relationship to each, then a change of each. */
export function writeBatch(store: GraphStore, batch: number): Promise<void> {
  const ids = Array.from({ length: sizeOf(batch) }, (_, i) => `item/${batch}/${i}`);
  const parameters = { ids, batch, id: `batch/${batch}` };
  return store.write(async (transaction) => {
    await transaction.run({
      text: "UNWIND $ids AS id MERGE (n:Node {id: id}) SET n:Item, n.batch = $batch, n.searchNames = 'item', n.state = 'half'",
      parameters,
    });
    await transaction.run({ text: 'CREATE (b:Node:Batch {id: $id, number: $batch})', parameters });
    await transaction.run({
      text: 'MATCH (b:Node {id: $id}) UNWIND $ids AS id MATCH (n:Node {id: id}) CREATE (n)-[:OF]->(b)',
      parameters,
    });
    await transaction.run({ text: "UNWIND $ids AS id MATCH (n:Node {id: id}) SET n.state = 'whole'", parameters });
  });
}

export interface Batches {
  /** Numbers of the batches that are there with all that belongs to them. */
  readonly whole: ReadonlySet<number>;
  /** What is there of transactions that are not there whole. */
  readonly halves: readonly unknown[];
}

export async function readBatches(store: GraphStore): Promise<Batches> {
  const batches = await store.read({
    text: 'MATCH (b:Batch) RETURN b.number AS batch, COUNT { (b)<-[:OF]-() } AS linked ORDER BY batch',
  });
  const items = await store.read({
    text: "MATCH (n:Item) RETURN n.batch AS batch, count(n) AS items, sum(CASE WHEN n.state = 'whole' THEN 1 ELSE 0 END) AS changed",
  });
  const linked = new Map(batches.map((row) => [row['batch'], row['linked']]));
  const isWhole = (row: (typeof items)[number]): boolean => {
    const size = sizeOf(Number(row['batch']));
    return [row['items'], row['changed'], linked.get(row['batch'])].every((count) => count === size);
  };
  const whole = new Set(items.filter(isWhole).map((row) => Number(row['batch'])));
  const halves = [...items.filter((row) => !isWhole(row)), ...batches.filter((row) => !whole.has(Number(row['batch'])))];
  return { whole, halves };
}
