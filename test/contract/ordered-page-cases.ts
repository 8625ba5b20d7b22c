import { describe, expect, it } from '@jest/globals';
import type { Capabilities, GraphStore, OrderedPage } from '../../src/graph/graph-store.ts';
import { storeOfEachCase, type Open } from './fixture.ts';

/** More changes in one commit than any store takes into an order one by one. */
const MANY = 25_000;

export function orderedPageCases(open: Open, { orderedIndexes }: Capabilities): void {
  const describeIfKept = orderedIndexes ? describe.skip : describe;
  describeIfKept('pages of a kept order, on an engine without orderedIndexes', () => {
    const store = storeOfEachCase(open);
    const write = (text: string): Promise<unknown> => store().write((transaction) => transaction.run({ text }));
    const ids = (page: Partial<OrderedPage> = {}): Promise<string[]> => pageOf(store(), page);
    const make = (...places: readonly string[]): Promise<unknown> =>
      write(
        `CREATE ${places.map((place) => `(:Node:Actor {id: 'actor/${place}', orderKey: '${place.split('-')[0] ?? ''}'})`).join(', ')}`,
      );

    it('hold the ids in the order of orderKey, then id, by code point', async () => {
      await make('lyon', 'arles-2', 'arles-1', 'ﬀ', '𐌀', 'é');
      expect(await ids()).toEqual(['actor/arles-1', 'actor/arles-2', 'actor/lyon', 'actor/é', 'actor/ﬀ', 'actor/𐌀']);
    });

    it('begin after a place, whether a node is there or not, and end at the limit', async () => {
      await make('a-1', 'a-2', 'b', 'c');
      expect(await ids({ after: { orderKey: 'a', id: 'actor/a-1' }, limit: 2 })).toEqual(['actor/a-2', 'actor/b']);
      expect(await ids({ after: { orderKey: 'aa', id: '' } })).toEqual(['actor/b', 'actor/c']);
      expect(await ids({ after: { orderKey: 'z', id: '' } })).toEqual([]);
      expect(await ids({ limit: 0 })).toEqual([]);
    });

    it('leave out other kinds and what has no place', async () => {
      await make('a');
      await write("CREATE (:Node:Actor {id: 'actor/none'}), (:Node:Project {id: 'project/b', orderKey: 'b'})");
      expect(await ids()).toEqual(['actor/a']);
      expect(await ids({ label: 'Project' })).toEqual(['project/b']);
    });

    it('follow what is added, moved, relabelled and deleted after they were first read', async () => {
      await make('a', 'b', 'c', 'd');
      expect(await ids()).toHaveLength(4);
      await make('bb');
      await write("MATCH (n:Actor {id: 'actor/a'}) SET n.orderKey = 'e'");
      await write("MATCH (n:Actor {id: 'actor/b'}) DETACH DELETE n");
      await write("MATCH (n:Actor {id: 'actor/c'}) REMOVE n:Actor");
      expect(await ids()).toEqual(['actor/bb', 'actor/d', 'actor/a']);
      await write("MATCH (n:Node {id: 'actor/c'}) SET n:Actor");
      await write("MATCH (n:Actor {id: 'actor/d'}) REMOVE n.orderKey");
      expect(await ids()).toEqual(['actor/bb', 'actor/c', 'actor/a']);
    });

    it('stay as they are when a transaction is undone', async () => {
      await make('a', 'b');
      expect(await ids()).toEqual(['actor/a', 'actor/b']);
      const undone = store().write(async (transaction) => {
        await transaction.run({ text: "CREATE (:Node:Actor {id: 'actor/aa', orderKey: 'aa'})" });
        await transaction.run({ text: "MATCH (n:Actor {id: 'actor/b'}) DETACH DELETE n" });
        throw new RangeError('undo');
      });
      await expect(undone).rejects.toThrow('undo');
      expect(await ids()).toEqual(['actor/a', 'actor/b']);
      await make('ab');
      expect(await ids()).toEqual(['actor/a', 'actor/ab', 'actor/b']);
    });

    it('follow a commit that is too large to be taken in piece by piece', async () => {
      await make('a');
      expect(await ids()).toEqual(['actor/a']);
      await write(`UNWIND range(1, ${MANY}) AS n CREATE (:Node:Actor {id: 'actor/' + toString(n), orderKey: 'b'})`);
      await write("MATCH (n:Actor {id: 'actor/a'}) DETACH DELETE n");
      const all = await ids({ limit: 2 * MANY });
      expect({ count: all.length, first: all[0] }).toEqual({ count: MANY, first: 'actor/1' });
    });

    it('are right while others write', async () => {
      await make('a');
      const writes = Array.from({ length: 20 }, (_, index) => make(`w${String(index).padStart(2, '0')}`));
      const read = Array.from({ length: 20 }, () => ids());
      for (const page of await Promise.all(read)) expect(page).toEqual(page.toSorted());
      await Promise.all(writes);
      expect(await ids()).toHaveLength(21);
    });
  });
}

/** The ids, as a statement that is given them finds their nodes. */
async function pageOf(store: GraphStore, page: Partial<OrderedPage>): Promise<string[]> {
  const rows = await store.read({
    text: 'MATCH (n:Node) WHERE n.id IN $ids RETURN n.id AS id ORDER BY n.orderKey, n.id',
    pages: [{ parameter: 'ids', label: 'Actor', limit: 100, ...page }],
  });
  return rows.map(({ id }) => String(id));
}
