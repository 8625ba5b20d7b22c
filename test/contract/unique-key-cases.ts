import { describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { codeOf, countOf, rules, storeOfEachCase, type Open } from './fixture.ts';

export function uniqueKeyCases(open: Open): void {
  describe('unique keys', () => {
    const store = storeOfEachCase(open);
    const write = (...texts: string[]) =>
      store().write(async (transaction) => {
        for (const text of texts) await transaction.run({ text });
      });

    it.each([
      ['by CREATE', ["CREATE (:Node {id: 'a'})"]],
      ['by CREATE in one statement', ["CREATE (:Node {id: 'b'}), (:Node {id: 'b'})"]],
      ['by CREATE in one transaction', ["CREATE (:Node {id: 'b'})", "CREATE (:Node {id: 'b'})"]],
      ['by SET', ["CREATE (:Node {id: 'b'})", "MATCH (n:Node {id: 'b'}) SET n.id = 'a'"]],
      ['by SET of a label', ["CREATE (n:Actor {id: 'a'})", 'MATCH (n:Actor) SET n:Node']],
    ])('are not given twice %s', async (_, texts) => {
      await write("CREATE (:Node {id: 'a'})");
      expect(await codeOf(write(...texts))).toBe('NOT_UNIQUE');
      expect(await countOf(store(), 'Node')).toBe(1);
    });

    it('hold for each rule, and bind no other label', async () => {
      await write("CREATE (:Identifier {key: 'siren:1'}), (:Node {key: 'siren:1', id: 'x'}), (:Other {id: 'x'})");
      expect(await codeOf(write("CREATE (:Identifier {key: 'siren:1'})"))).toBe('NOT_UNIQUE');
    });

    it('are free again after the node was deleted, in the same transaction too', async () => {
      await write("CREATE (:Node {id: 'a'})");
      await write("MATCH (n:Node {id: 'a'}) DETACH DELETE n", "CREATE (:Node {id: 'a'})");
      expect(await countOf(store(), 'Node')).toBe(1);
    });

    it('are free again after a write was undone', async () => {
      await codeOf(write("CREATE (:Node {id: 'a'})", 'RETURN 1 / 0 AS n'));
      await write("CREATE (:Node {id: 'a'})");
      expect(await countOf(store(), 'Node')).toBe(1);
    });

    it('cannot be merged by null', async () => {
      const merge = store().write((transaction) =>
        transaction.run({ text: 'UNWIND $rows AS row MERGE (n:Node {id: row.id})', parameters: { rows: [{ id: null }] } }),
      );
      expect(await codeOf(merge)).toBe('STORE_REFUSED');
      expect(await countOf(store(), 'Node')).toBe(0);
    });

    it('are another matter than deleting a node that has relationships, which is refused', async () => {
      await write("CREATE (:Node {id: 'a'})-[:KNOWS]->(:Node {id: 'b'})");
      expect(await codeOf(write("MATCH (n:Node {id: 'a'}) DELETE n"))).toBe('CONFLICT');
      expect(await countOf(store(), 'Node')).toBe(2);
    });
  });

  describe('a store with duplicates', () => {
    it('cannot be set up, and keeps its data', async () => {
      const store: GraphStore = await open();
      try {
        await store.write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'a'}), (:Node {id: 'a'})" }));
        expect(await codeOf(store.setUp(rules))).toBe('NOT_UNIQUE');
        expect(await countOf(store, 'Node')).toBe(2);
      } finally {
        await store.close();
      }
    });
  });
}
