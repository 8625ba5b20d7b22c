import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore, ParameterValue } from '../../src/graph/graph-store.ts';
import type { StoreRules } from '../../src/ontology/store-rules.ts';

/** What is the embedded engine's own; what it has in common with the others is in test/contract. */

const rules: StoreRules = { unique: [{ label: 'Node', property: 'id' }], indexes: [], searchable: ['Actor', 'Project'] };
const longRead = { text: 'UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE a * b = 0 RETURN count(*) AS n' };

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbeddedStore({});
  await store.setUp(rules);
});

afterEach(() => store.close());

function run(text: string, parameters: Record<string, ParameterValue> = {}): Promise<unknown> {
  return store.write((transaction) => transaction.run({ text, parameters }));
}

async function count(label: string): Promise<unknown> {
  return (await store.read({ text: `MATCH (n:${label}) RETURN count(n) AS n` }))[0]?.['n'];
}

describe('reads', () => {
  test('leave the event loop free', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await store.read(longRead);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  test('that were given up do not hold up close, nor harm what is written to the folder next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
    try {
      const first = await openEmbeddedStore({ folder });
      await expect(first.read(longRead, { timeoutMs: 5 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
      await first.close();
      const second = await openEmbeddedStore({ folder });
      await second.write((transaction) => transaction.run({ text: 'CREATE (:Actor)' }));
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('of a kept order know what was there before the folder was opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-'));
    const page = {
      text: 'MATCH (n:Node) WHERE n.id IN $ids RETURN n.id AS id ORDER BY n.orderKey',
      pages: [{ parameter: 'ids', label: 'Actor', limit: 2 }],
    };
    try {
      const first = await openEmbeddedStore({ folder });
      const make = (id: string) => ({ text: 'CREATE (:Node:Actor {id: $id, orderKey: $id})', parameters: { id } });
      await first.write((transaction) => transaction.run(make('b')));
      expect(await first.read(page)).toEqual([{ id: 'b' }]);
      await first.write((transaction) => transaction.run(make('a')));
      await first.close();
      const second = await openEmbeddedStore({ folder });
      expect(await second.read(page)).toEqual([{ id: 'a' }, { id: 'b' }]);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each([
    ['files', "LOAD CSV FROM '/etc/hostname' AS line RETURN line"],
    ['procedures', 'CALL db.labels()'],
    ['writes under PROFILE', 'PROFILE CREATE (:Actor)'],
    ['writes of a branch', 'RETURN 1 AS n UNION CREATE (a:Actor) RETURN 1 AS n'],
    ['writes that would change nothing', "MATCH (n:Actor {id: 'none'}) SET n.x = 1"],
    ['lists of rules', 'SHOW CONSTRAINTS'],
    ['nodes as such', 'MATCH (v:GraphVersion) RETURN v'],
    ['integers beyond 2^53', 'RETURN 9007199254740993 AS n'],
  ])('refuse %s', async (_, text) => {
    await expect(store.read({ text })).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await count('Actor')).toBe(0);
  });

  test.each([
    'MATCH (n:Node {id: $id}) CALL (n) { MATCH (n)-[r]->(m) RETURN collect(m{.id}) AS l } RETURN n{.id, l: l} AS n',
    'MATCH (n:Node) WHERE EXISTS { (n)-->() } OR COUNT { (n)--() } > 2 RETURN DISTINCT n.id AS id ORDER BY id SKIP 1 LIMIT 2',
    'MATCH p = shortestPath((a:Node {id: $id})-[*..4]-(b:Node {id: $id})) RETURN length(p) AS n',
    'UNWIND [1, 2] AS x OPTIONAL MATCH (n:Node {id: $id}) WITH n, collect(x) AS l RETURN size(l) AS n UNION ALL RETURN 1 AS n',
    'MATCH (a:Node)-[r]-(b), (b)--(c) WHERE NOT (a)--(c) RETURN count(*) AS n',
    'MATCH (a:Node {id: $id}) RETURN [(a)-->(b) WHERE b.id <> $id | b{.id}] AS l, CASE WHEN a:Actor THEN 1 ELSE 2 END AS c',
    'MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS n',
    'MATCH (a:Node), (b:Node) WHERE a.id = b.other RETURN count(*) AS n',
  ])('are known as such: %s', async (text) => {
    await run("CREATE (:Node {id: 'a'})-[:R]->(:Node {id: 'b'})");
    expect(await store.read({ text, parameters: { id: 'a' } })).toEqual(expect.any(Array));
  });
});

describe('writes', () => {
  test('begun inside another are refused, for they would wait for each other', async () => {
    const nested = store.write(async (transaction) => {
      await transaction.run({ text: 'CREATE (:Actor)' });
      await run('CREATE (:Actor)');
    });
    await expect(nested).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await count('Actor')).toBe(0);
    await run('CREATE (:Actor)');
    expect(await count('Actor')).toBe(1);
  });

  test('include statements that nobody waited for', async () => {
    await store.write((transaction) => {
      void transaction.run({ text: 'CREATE (:Actor)' });
      void transaction.run({ text: 'MATCH (n:Actor) SET n:Project' });
      return Promise.resolve();
    });
    expect(await count('Project')).toBe(1);
  });

  test('that merge the same relationship at once make one', async () => {
    await run("CREATE (:Node {id: 'a'}), (:Node {id: 'b'})");
    const merge = "MATCH (a:Node {id: 'a'}), (b:Node {id: 'b'}) MERGE (a)-[r:KNOWS {key: 'k'}]->(b)";
    await Promise.all(Array.from({ length: 20 }, () => run(merge)));
    expect(await store.read({ text: 'MATCH ()-[r:KNOWS]->() RETURN count(r) AS n' })).toEqual([{ n: 1 }]);
  });

  test.each([
    ['a parameter', 'MERGE (n:Node {id: $id})', { id: null }],
    ['a field of a row', 'UNWIND $rows AS row MERGE (n:Node {id: row.id})', { rows: [{ id: 'a' }, { id: null }] }],
    ['a field that a row lacks', 'UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n += row.more', { rows: [{ more: {} }] }],
    [
      'a row within a row',
      'UNWIND $rows AS row UNWIND row.codes AS code MERGE (i:Identifier {key: code.key, scheme: code.scheme})',
      { rows: [{ codes: [{ key: 'k', scheme: null }] }] },
    ],
    [
      'a relationship',
      'UNWIND $rows AS row MATCH (a:Node {id: row.a}), (b:Node {id: row.b}) MERGE (a)-[r:KNOWS {key: row.key}]->(b)',
      { rows: [{ a: 'a', b: 'b', key: null }] },
    ],
  ])('do not merge by the null of %s', async (_, text, parameters: Record<string, ParameterValue>) => {
    await run("CREATE (:Node {id: 'a'}), (:Node {id: 'b'})");
    await expect(run(text, parameters)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    expect(await count('Node')).toBe(2);
  });

  test('may leave out rows without a key by themselves', async () => {
    const rows = [{ id: 'a' }, { id: null }];
    await run('UNWIND $rows AS row WITH row WHERE row.id IS NOT NULL MERGE (n:Node {id: row.id})', { rows });
    expect(await count('Node')).toBe(1);
  });
});

describe('the search index', () => {
  const find = async (text: string): Promise<string[]> => (await store.search({ text, limit: 50 })).map((hit) => hit.id);
  const add = (from: number, to: number): Promise<unknown> =>
    run(
      `UNWIND range(${from}, ${to}) AS i MERGE (n:Node {id: 'actor/' + i}) SET n:Actor, n.searchNames = 'ville ' + i, n.a = i, n.b = i, n.c = i`,
    );

  test('is built anew after a commit too large to follow', async () => {
    await add(1, 10);
    expect(await find('ville 7')).toEqual(['actor/7']);
    await add(1, 4000);
    expect(await find('ville 3999')).toEqual(['actor/3999']);
    await run("MATCH (n:Node {id: 'actor/3999'}) SET n.searchNames = 'commune'");
    expect(await find('commune')).toEqual(['actor/3999']);
    expect(await find('ville 3999')).toEqual([]);
  });

  test('has what was written by a transaction begun before it was built and committed after', async () => {
    await add(1, 3);
    await store.write(async (transaction) => {
      await transaction.run({ text: "CREATE (:Node:Actor {id: 'late', searchNames: 'tard venu'})" });
      expect(await find('tard')).toEqual([]);
    });
    expect(await find('tard')).toEqual(['late']);
  });

  test('built while commits come has all of them', async () => {
    await add(1, 2000);
    const [, early] = await Promise.all([add(2001, 2003), find('ville 2000'), add(2004, 2005)]);
    expect(early).toEqual(['actor/2000']);
    expect(await find('ville 2003')).toEqual(['actor/2003']);
    expect(await find('ville 2005')).toEqual(['actor/2005']);
  });

  test('kept up to date over many changes is the one that would be built now', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-search-'));
    try {
      const kept = await openEmbeddedStore({ folder });
      await kept.setUp(rules);
      await kept.search({ text: 'a', limit: 1 });
      for (let step = 0; step < 300; step += 1) await kept.write((transaction) => transaction.run({ text: randomChange() }));
      const words = ['ville', 'lyon', 'nord', 'grand', 'pay', 'vil lyo', 'nrod'];
      const search = (of: GraphStore) => Promise.all(words.map((text) => of.search({ text, limit: 100 })));
      const before = await search(kept);
      await kept.close();
      const built = await openEmbeddedStore({ folder });
      expect(before).toEqual(await search(built));
      expect(before.flat().length).toBeGreaterThan(20);
      await built.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function randomChange(): string {
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(Math.random() * items.length)] ?? items[0];
  const id = `n/${Math.floor(Math.random() * 40)}`;
  const words = ['ville', 'lyon', 'nord', 'grand', 'pays', 'de'] as const;
  const text = `${pick(words)} ${pick(words)} | ${pick(words)}`;
  return pick([
    `MERGE (n:Node {id: '${id}'}) SET n:Actor, n.searchNames = '${text}'`,
    `MERGE (n:Node {id: '${id}'}) SET n:Project, n.searchNames = '${text}', n.searchText = '${text}'`,
    `MATCH (n:Node {id: '${id}'}) SET n.searchText = '${text}'`,
    `MATCH (n:Node {id: '${id}'}) SET n = {id: '${id}', searchText: '${text}'}`,
    `MATCH (n:Node {id: '${id}'}) REMOVE n.searchNames`,
    `MATCH (n:Node {id: '${id}'}) REMOVE n:Actor`,
    `MATCH (n:Node {id: '${id}'}) DETACH DELETE n`,
    `MATCH (n:Node {id: '${id}'}), (m:Node) MERGE (n)-[:R]->(m)`,
  ]);
}
