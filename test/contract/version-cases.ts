import { describe, expect, it } from '@jest/globals';
import type { DataVersion } from '../../src/graph/graph-store.ts';
import { codeOf, storeOfEachCase, type Open } from './fixture.ts';

export function versionCases(open: Open): void {
  describe('the version', () => {
    const store = storeOfEachCase(open);
    const create = () => store().write((transaction) => transaction.run({ text: 'CREATE (:Actor)' }));
    const failing = () => codeOf(store().write((transaction) => transaction.run({ text: 'RETURN 1 / 0 AS n' })));

    it('is there before anything was written', async () => {
      const { version, committedAt } = await store().version();
      expect(version).not.toBe('');
      expect(new Date(committedAt).toISOString()).toBe(committedAt);
    });

    it('changes with each commit, and is never used twice', async () => {
      const seen = [await store().version()];
      for (let round = 0; round < 5; round += 1) {
        await create();
        seen.push(await store().version());
      }
      expect(new Set(seen.map(({ version }) => version)).size).toBe(6);
    });

    it('does not change by itself, nor with a write that was undone', async () => {
      await create();
      const before = await store().version();
      await failing();
      expect(await store().version()).toEqual(before);
    });

    it.each([
      ['a property', "MATCH (n:Actor) SET n.name = 'b'"],
      ['all properties', 'MATCH (n:Actor) SET n = $properties'],
      ['a property that goes', 'MATCH (n:Actor) REMOVE n.name'],
      ['a label', 'MATCH (n:Actor) SET n:Person'],
      ['a label that goes', 'MATCH (n:Actor) REMOVE n:Actor'],
      ['a property of a relationship', 'MATCH ()-[r:TIE]->() SET r = $properties'],
      ['a new relationship', 'MATCH (n:Actor) CREATE (n)-[:TIE]->(n)'],
      ['a relationship that goes', 'MATCH ()-[r:TIE]->() DELETE r'],
      ['a node that goes', 'MATCH (n:Actor) DETACH DELETE n'],
    ])('changes with %s', async (_, text) => {
      await store().write((transaction) => transaction.run({ text: "CREATE (n:Actor {name: 'a'})-[:TIE]->(:Actor)" }));
      const before = await store().version();
      await store().write((transaction) => transaction.run({ text, parameters: { properties: { name: 'c' } } }));
      expect(await store().version()).not.toEqual(before);
    });

    it('does not change, and nobody is told, when work in a transaction changes nothing', async () => {
      await create();
      const before = await store().version();
      const heard: DataVersion[] = [];
      store().onCommit((version) => heard.push(version));
      const nothing = [
        'MATCH (n:Actor) RETURN count(n) AS n',
        'MERGE (n:Actor)',
        "MATCH (n:Actor {name: 'none'}) DETACH DELETE n",
      ];
      await store().write(async (transaction) => {
        for (const text of nothing) await transaction.run({ text });
      });
      await store().write(() => Promise.resolve());
      expect({ version: await store().version(), heard }).toEqual({ version: before, heard: [] });
      await create();
      expect(heard).toEqual([await store().version()]);
    });

    it('says when its commit was made', async () => {
      const start = new Date().toISOString();
      await create();
      const { committedAt } = await store().version();
      expect(committedAt >= start && committedAt <= new Date().toISOString()).toBe(true);
    });

    it('is told to those who listen, once for each commit and never for a write that was undone', async () => {
      const heard: DataVersion[] = [];
      store().onCommit((version) => heard.push(version));
      await create();
      await failing();
      expect(heard).toEqual([await store().version()]);
      await Promise.all([create(), create(), create()]);
      expect(new Set(heard.map(({ version }) => version)).size).toBe(4);
      expect(heard.map(({ version }) => version)).toContain((await store().version()).version);
    });

    it('is no longer told to who stopped listening, and still to the others', async () => {
      const heard = { first: 0, second: 0 };
      const stop = store().onCommit(() => (heard.first += 1));
      store().onCommit(() => (heard.second += 1));
      await create();
      stop();
      stop();
      await create();
      expect(heard).toEqual({ first: 1, second: 2 });
    });

    it('is told to the others when a listener throws, and the write stands', async () => {
      const heard: DataVersion[] = [];
      store().onCommit(() => {
        throw new Error('a listener of the contract that throws');
      });
      store().onCommit((version) => heard.push(version));
      await create();
      expect(heard).toEqual([await store().version()]);
    });

    it('is the new one already when a listener or the writer asks', async () => {
      const asked: Promise<boolean>[] = [];
      store().onCommit((told) =>
        asked.push(
          store()
            .version()
            .then((now) => now.version === told.version),
        ),
      );
      await create();
      expect(await Promise.all(asked)).toEqual([true]);
    });
  });
}
