/** What only Neo4j has: settings, routing, other writers. The rest is the contract (test/contract). */
import { createServer, type Server } from 'node:http';
import { connect, createServer as createProxy, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MaillageError } from '../../src/errors.ts';
import { Stop } from '../../src/graph/deadline.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openNeo4jStore, type Neo4jSettings } from '../../src/graph/neo4j/neo4j-store.ts';
import { ReadBatches } from '../../src/graph/neo4j/read-batches.ts';
import { codeOf, longRead, rules } from '../contract/fixture.ts';
import { emptyDatabase } from '../neo4j/empty-database.ts';
import { neo4jAddress } from '../stores.ts';

const onlyWithNeo4j = neo4jAddress === undefined ? describe.skip : describe;
const address = neo4jAddress ?? { uri: '', user: '', password: '' };
const routed = address.uri.replace(/^bolt/, 'neo4j');
const direct = address.uri.replace(/^neo4j/, 'bolt');

onlyWithNeo4j('Neo4j (skipped when the run has none)', () => {
  const opened: GraphStore[] = [];
  const open = async (settings: Partial<Neo4jSettings> = {}): Promise<GraphStore> => {
    const store = await openNeo4jStore({ ...address, ...settings });
    opened.push(store);
    return store;
  };

  beforeEach(() => emptyDatabase(address));
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  describe('with a wrong setting', () => {
    let web: Server;
    beforeEach(async () => {
      web = createServer((_, response) => response.end('not Bolt'));
      await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => web.close(resolve)));

    it.each<[string, () => Partial<Neo4jSettings>, string, string]>([
      ['password', () => ({ password: 'wrong-password' }), 'BAD_SETTING', 'NEO4J_PASSWORD'],
      ['password, routed', () => ({ uri: routed, password: 'wrong-password' }), 'BAD_SETTING', 'NEO4J_PASSWORD'],
      ['user', () => ({ user: 'nobody' }), 'BAD_SETTING', 'NEO4J_USER'],
      ['database', () => ({ uri: direct, database: 'nowhere' }), 'BAD_SETTING', 'NEO4J_DATABASE'],
      ['database, routed', () => ({ uri: routed, database: 'nowhere' }), 'BAD_SETTING', 'NEO4J_DATABASE'],
      ['port', () => ({ uri: 'bolt://127.0.0.1:1' }), 'STORE_UNAVAILABLE', 'NEO4J_URI'],
      ['port, routed', () => ({ uri: 'neo4j://127.0.0.1:1' }), 'STORE_UNAVAILABLE', 'NEO4J_URI'],
      [
        'port, where a web server answers',
        () => ({ uri: `bolt://127.0.0.1:${(web.address() as AddressInfo).port}` }),
        'STORE_UNAVAILABLE',
        'NEO4J_URI',
      ],
      ['scheme', () => ({ uri: 'http://127.0.0.1:7474' }), 'BAD_SETTING', 'NEO4J_URI'],
      ['address', () => ({ uri: 'localhost' }), 'BAD_SETTING', 'NEO4J_URI'],
      ['address, left empty', () => ({ uri: '' }), 'BAD_SETTING', 'NEO4J_URI'],
    ])('names it: %s', async (_, settings, code, setting) => {
      const error = await open(settings()).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(MaillageError);
      expect((error as MaillageError).code).toBe(code);
      expect((error as MaillageError).remedy).toContain(setting);
    });
  });

  it.each([
    ['neo4j://', { uri: routed }],
    ['bolt://', { uri: direct }],
    ['a named database', { database: 'neo4j' }],
  ])('answers at %s', async (_, settings) => {
    const store = await open(settings);
    await store.setUp(rules);
    await store.write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'a'})" }));
    expect(await store.read({ text: 'MATCH (n:Node) RETURN n.id AS id' })).toEqual([{ id: 'a' }]);
    expect(await codeOf(store.read({ text: "CREATE (:Node {id: 'b'})" }))).toBe('STORE_REFUSED');
  });

  it('lets a client read its own writes at once', async () => {
    const store = await open({ uri: routed });
    for (let round = 1; round <= 20; round += 1) {
      await store.write((transaction) => transaction.run({ text: 'CREATE (:Actor)' }));
      expect(await store.read({ text: 'MATCH (n:Actor) RETURN count(n) AS n' })).toEqual([{ n: round }]);
    }
  });

  it('shows the version that another process wrote, and tells listeners of its own commits only', async () => {
    const [ours, theirs] = [await open(), await open()];
    const heard: string[] = [];
    ours.onCommit(({ version }) => heard.push(version));
    await ours.write((transaction) => transaction.run({ text: 'CREATE (:Actor)' }));
    const before = await ours.version();
    await theirs.write((transaction) => transaction.run({ text: 'CREATE (:Actor)' }));
    expect(await ours.version()).toEqual(await theirs.version());
    expect((await ours.version()).version).not.toBe(before.version);
    expect(heard).toEqual([before.version]);
  });

  it('stops an abandoned read inside the server', async () => {
    const [store, observer] = [await open(), await open()];
    const running = async (): Promise<number> => {
      const rows = await observer.read({
        text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery",
      });
      return rows.length;
    };
    const until = async (count: number): Promise<void> => {
      while ((await running()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const abort = new AbortController();
    const code = codeOf(store.read({ ...longRead, parameters: { size: 1_000_000 } }, { signal: abort.signal }));
    await until(1);
    abort.abort();
    expect(await code).toBe('CANCELLED');
    await until(0);
  });

  it('tries a write again after a deadlock', async () => {
    const store = await open();
    await store.setUp(rules);
    await store.write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'a'}), (:Node {id: 'b'})" }));
    let attempts = 0;
    const both: (() => void)[] = [];
    const bothHoldTheirFirst = new Promise<void>((resolve) => both.push(resolve));
    const take = (first: string, second: string) =>
      store.write(async (transaction) => {
        attempts += 1;
        const lock = (id: string) => transaction.run({ text: 'MATCH (n:Node {id: $id}) SET n.locked = $id', parameters: { id } });
        await lock(first);
        if (attempts >= 2) both[0]?.();
        await bothHoldTheirFirst;
        await lock(second);
      });
    await Promise.all([take('a', 'b'), take('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
  });

  it('reads again when the connection breaks under a statement', async () => {
    const { hostname, port } = new URL(direct);
    let statements = 0;
    const proxy = createProxy((client) => {
      const server = connect({ host: hostname, port: Number(port) });
      client
        .on('error', () => undefined)
        .pipe(server.on('error', () => undefined))
        .pipe(client);
      client.on('data', (message: Buffer) => {
        if (!message.includes('breaks at first')) return;
        statements += 1;
        if (statements === 1) [client, server].forEach((socket) => socket.destroy());
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const store = await open({ uri: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    expect(await store.read({ text: "RETURN 'breaks at first' AS text" })).toEqual([{ text: 'breaks at first' }]);
    expect(statements).toBe(2);
    await store.close();
    await new Promise((resolve) => proxy.close(resolve));
  });

  describe('reads that are bounded', () => {
    it('go together when more come than are answered', async () => {
      const store = await open();
      const sent: string[] = [];
      const batches = new ReadBatches((statement) => {
        sent.push(statement.text);
        return store.read(statement);
      });
      const numbers = Array.from({ length: 19 }, (_, n) => n);
      const answers = await Promise.all(
        numbers.map((n) => batches.read({ text: 'RETURN $n AS n', parameters: { n } }, { stop: new Stop(), timeoutMs: 30_000 })),
      );
      expect(answers).toEqual(numbers.map((n) => [{ n }]));
      expect(sent.map((text) => text.split('UNION').length)).toEqual([1, 16, 2]);
    });

    it('go alone when their statement is long', async () => {
      const store = await open();
      const sent: string[] = [];
      const batches = new ReadBatches((statement) => {
        sent.push(statement.text);
        return store.read(statement);
      });
      const text = `RETURN '${'long '.repeat(1_500)}' AS text, $n AS n`;
      const numbers = Array.from({ length: 5 }, (_, n) => n);
      await Promise.all(numbers.map((n) => batches.read({ text, parameters: { n } }, { stop: new Stop(), timeoutMs: 30_000 })));
      expect(sent).toEqual(numbers.map(() => text));
    });

    it('fail each by itself', async () => {
      const store = await open();
      const reads = Array.from({ length: 12 }, (_, n) =>
        store.read({ text: 'RETURN 10 / $n AS n', parameters: { n: n % 4 }, bounded: true }),
      );
      const answers = await Promise.all(reads.map((read, n) => (n % 4 === 0 ? codeOf(read) : read)));
      expect(answers).toEqual(reads.map((_, n) => (n % 4 === 0 ? 'STORE_REFUSED' : [{ n: Math.floor(10 / (n % 4)) }])));
    });
  });

  it('gives temporal values back as ISO 8601', async () => {
    const store = await open();
    const text = "RETURN date('2014-07-13') AS date, datetime('2014-07-13T12:00:00Z') AS datetime";
    expect(await store.read({ text })).toEqual([{ date: '2014-07-13', datetime: '2014-07-13T12:00:00Z' }]);
  });

  it.each([
    ['a node', 'CREATE (n:Actor) RETURN n AS it'],
    ['a relationship in a list', 'CREATE (:Actor)-[r:KNOWS]->(:Actor) RETURN [r] AS it'],
    ['a path', 'CREATE p = (:Actor)-[:KNOWS]->(:Actor) RETURN p AS it'],
    ['a duration', "RETURN duration('P1M') AS it"],
    ['a point', 'RETURN point({x: 1, y: 2}) AS it'],
  ])('refuses to give back %s as such', async (_, text) => {
    const store = await open();
    expect(await codeOf(store.write((transaction) => transaction.run({ text })))).toBe('STORE_REFUSED');
  });

  describe('full-text search', () => {
    it('finds words that English text would leave out', async () => {
      const store = await open();
      await store.setUp(rules);
      await store.write((transaction) =>
        transaction.run({ text: "CREATE (:Node:Actor {id: 'actor/cote-d-or', searchNames: 'cote d or', searchText: ''})" }),
      );
      expect((await store.search({ text: 'or', limit: 5 })).map(({ id }) => id)).toEqual(['actor/cote-d-or']);
      expect((await store.search({ text: "Côte-d'Or", limit: 5 })).map(({ id }) => id)).toEqual(['actor/cote-d-or']);
    });

    it.each(['" AND (', 'a:b^2 ~ [x TO y]', '*?\\', '/.*/', 'AND OR NOT', 'lyon AND NOT lyon'])(
      'takes %s for text',
      async (text) => {
        const store = await open();
        await store.setUp(rules);
        expect(await store.search({ text, limit: 5 })).toEqual([]);
      },
    );
  });
});
