import { describe, expect, it } from '@jest/globals';
import type { WriteTransaction } from '../../src/graph/graph-store.ts';
import { codeOf, countOf, storeOfEachCase, type Open } from './fixture.ts';

const create = (id: string) => ({ text: 'CREATE (:Node:Actor {id: $id})', parameters: { id } });
const invalid = { text: 'RETURN 1 / 0 AS n' };

export function transactionCases(open: Open): void {
  describe('a write transaction', () => {
    const store = storeOfEachCase(open);

    it('commits all its statements, and gives back what its work gave back', async () => {
      const result = await store().write(async (transaction) => {
        await transaction.run(create('a'));
        await transaction.run(create('b'));
        return 'done';
      });
      expect(result).toBe('done');
      expect(await countOf(store(), 'Actor')).toBe(2);
    });

    it('gives back the rows of its statements', async () => {
      const rows = await store().write((transaction) =>
        transaction.run({
          text: 'UNWIND $ids AS id CREATE (n:Node {id: id}) RETURN n.id AS id ORDER BY id',
          parameters: { ids: ['b', 'a'] },
        }),
      );
      expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
    });

    it('sees its own writes, which others see after the commit only', async () => {
      const seen = await store().write(async (transaction) => {
        await transaction.run(create('a'));
        const [inside] = await transaction.run({ text: 'MATCH (n:Actor) RETURN count(n) AS count' });
        return { inside: inside?.['count'], outside: await countOf(store(), 'Actor') };
      });
      expect(seen).toEqual({ inside: 1, outside: 0 });
      expect(await countOf(store(), 'Actor')).toBe(1);
    });

    it('is undone whole when its work throws, and passes that error on', async () => {
      const reason = new Error('no');
      const written = store().write(async (transaction) => {
        await transaction.run(create('a'));
        throw reason;
      });
      await expect(written).rejects.toBe(reason);
      expect(await countOf(store(), 'Actor')).toBe(0);
    });

    it('is undone whole when a statement fails', async () => {
      const written = store().write(async (transaction) => {
        await transaction.run(create('a'));
        await transaction.run(invalid);
      });
      expect(await codeOf(written)).toBe('STORE_REFUSED');
      expect(await countOf(store(), 'Actor')).toBe(0);
    });

    it('fails whole with the first error when the work caught it and ended as if nothing was', async () => {
      const written = store().write(async (transaction) => {
        await transaction.run(create('a'));
        await transaction.run(create('a')).catch(() => undefined);
        return 'done';
      });
      expect(await codeOf(written)).toBe('NOT_UNIQUE');
      expect(await countOf(store(), 'Actor')).toBe(0);
    });

    it('fails whole when the work caught an error and wrote on', async () => {
      const written = store().write(async (transaction) => {
        await transaction.run(create('a'));
        await transaction.run(invalid).catch(() => undefined);
        await transaction.run(create('b')).catch(() => undefined);
      });
      expect(await codeOf(written)).toBe('STORE_REFUSED');
      expect(await countOf(store(), 'Actor')).toBe(0);
    });

    it('leaves the store usable after a failure', async () => {
      await codeOf(store().write((transaction) => transaction.run(invalid)));
      await store().write((transaction) => transaction.run(create('a')));
      expect(await countOf(store(), 'Actor')).toBe(1);
    });

    it('takes no statement after its end', async () => {
      const kept: WriteTransaction[] = [];
      await store().write(async (transaction) => {
        kept.push(transaction);
        await transaction.run(create('a'));
      });
      expect(await codeOf(Promise.all(kept.map((transaction) => transaction.run(create('b')))))).toBe('STORE_REFUSED');
      expect(await countOf(store(), 'Actor')).toBe(1);
    });

    it('removes properties that are set to null', async () => {
      await store().write((transaction) => transaction.run({ text: "CREATE (:Actor {id: 'a', name: 'A'})" }));
      await store().write((transaction) =>
        transaction.run({ text: 'MATCH (n:Actor) SET n += $changes', parameters: { changes: { name: null, level: 1 } } }),
      );
      expect(await store().read({ text: 'MATCH (n:Actor) RETURN properties(n) AS n' })).toEqual([{ n: { id: 'a', level: 1 } }]);
    });
  });

  describe('twenty writes at once', () => {
    const store = storeOfEachCase(open);
    const twenty = <Result>(work: (transaction: WriteTransaction, index: number) => Promise<Result>) =>
      Promise.all(Array.from({ length: 20 }, (_, index) => store().write((transaction) => work(transaction, index))));

    it('merge one relationship into one', async () => {
      await store().write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'a'}), (:Node {id: 'p'})" }));
      await twenty((transaction) =>
        transaction.run({
          text: "MATCH (a:Node {id: 'a'}), (p:Node {id: 'p'}) MERGE (a)-[r:PARTICIPATES_IN {role: $role}]->(p)",
          parameters: { role: 'LEAD' },
        }),
      );
      expect(await store().read({ text: 'MATCH ()-[r:PARTICIPATES_IN]->() RETURN count(r) AS n' })).toEqual([{ n: 1 }]);
    });

    it('merge one node into one', async () => {
      await twenty((transaction) => transaction.run({ text: 'MERGE (n:Node {id: $id})', parameters: { id: 'a' } }));
      expect(await countOf(store(), 'Node')).toBe(1);
    });

    it('all count', async () => {
      await store().write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'counter', count: 0})" }));
      await twenty((transaction) => transaction.run({ text: "MATCH (n:Node {id: 'counter'}) SET n.count = n.count + 1" }));
      expect(await store().read({ text: "MATCH (n:Node {id: 'counter'}) RETURN n.count AS count" })).toEqual([{ count: 20 }]);
    });

    it('are kept apart: one that fails takes no other with it', async () => {
      const codes = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          codeOf(
            store().write(async (transaction) => {
              await transaction.run(create(`actor/${index}`));
              if (index % 2 === 0) await transaction.run(invalid);
            }),
          ),
        ),
      );
      expect(codes.filter((code) => code === 'resolved')).toHaveLength(10);
      expect(await countOf(store(), 'Actor')).toBe(10);
    });

    it('in opposite order come to an end', async () => {
      await store().write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'a', n: 0}), (:Node {id: 'b', n: 0})" }));
      const add = (id: string) => ({ text: 'MATCH (n:Node {id: $id}) SET n.n = n.n + 1', parameters: { id } });
      await twenty(async (transaction, index) => {
        const [first, second] = index % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
        await transaction.run(add(first ?? ''));
        await transaction.run(add(second ?? ''));
      });
      expect(await store().read({ text: 'MATCH (n:Node) RETURN n.n AS n' })).toEqual([{ n: 20 }, { n: 20 }]);
    });
  });
}
