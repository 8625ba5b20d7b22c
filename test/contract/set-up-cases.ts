import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { codeOf, countOf, rules, type Open } from './fixture.ts';

export function setUpCases(open: Open): void {
  describe('set-up', () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const write = (text: string) => store.write((transaction) => transaction.run({ text }));
    const actor = (id: string, name: string) =>
      write(`CREATE (:Node:Actor {id: '${id}', searchNames: '${name}', searchText: ''})`);
    const found = async (text: string) => (await store.search({ text, limit: 9 })).map((hit) => hit.id);

    it('done again changes nothing, before data and after it', async () => {
      await store.setUp(rules);
      await store.setUp(rules);
      await actor('actor/a', 'lyon');
      const before = await store.version();
      await store.setUp(rules);
      expect(await store.version()).toEqual(before);
      expect(await codeOf(write("CREATE (:Node {id: 'actor/a'})"))).toBe('NOT_UNIQUE');
      expect(await countOf(store, 'Node')).toBe(1);
      expect(await found('lyon')).toEqual(['actor/a']);
    });

    it('done at the same time by several changes nothing either', async () => {
      await Promise.all([store.setUp(rules), store.setUp(rules), store.setUp(rules)]);
      await actor('actor/a', 'lyon');
      expect(await codeOf(write("CREATE (:Node {id: 'actor/a'})"))).toBe('NOT_UNIQUE');
    });

    it('covers data that was there before', async () => {
      await actor('actor/a', 'lyon');
      await store.setUp(rules);
      expect(await codeOf(write("CREATE (:Node {id: 'actor/a'})"))).toBe('NOT_UNIQUE');
      expect(await found('lyon')).toEqual(['actor/a']);
    });

    it('takes up rules and kinds that the schema got later', async () => {
      await store.setUp(rules);
      await write("CREATE (:Node:Project {id: 'project/eau', searchNames: 'eau pour tous', searchText: ''})");
      expect(await found('eau')).toEqual([]);
      await store.setUp({
        unique: [...rules.unique, { label: 'Project', property: 'code' }],
        indexes: [...rules.indexes, { label: 'Project', property: 'orderKey' }],
        searchable: ['Actor', 'Project'],
      });
      expect(await found('eau')).toEqual(['project/eau']);
      expect(await codeOf(write("CREATE (:Project {code: 'x'}), (:Project {code: 'x'})"))).toBe('NOT_UNIQUE');
    });

    it('is needed before search, which says so', async () => {
      expect(await codeOf(store.search({ text: 'lyon', limit: 1 }))).toBe('STORE_REFUSED');
    });

    it('takes names that are words of Cypher', async () => {
      await store.setUp({
        unique: [{ label: 'Match', property: 'order' }],
        indexes: [{ label: 'Return', property: 'limit' }],
        searchable: [],
      });
      expect(await codeOf(write('CREATE (:`Match` {`order`: 1}), (:`Match` {`order`: 1})'))).toBe('NOT_UNIQUE');
    });
  });
}
