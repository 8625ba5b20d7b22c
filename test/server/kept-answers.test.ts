import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createApi } from '../../src/api/create-api.ts';
import { MaillageError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/neo4j-store.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { neo4jAddress, storeFactories } from '../stores.ts';
import { serve, withApi, type Answered, type Served } from './served.ts';

const document = 'query($id: ID!) { theme(id: $id) { label } }';
const ROOM = 2 ** 20;

describe.each(storeFactories)('kept answers on $name', ({ name, open }) => {
  let store: GraphStore;
  let served: Served;
  let executed: number;
  let failure: MaillageError | undefined;

  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(readOntology().ontology));
  });
  afterAll(() => store.close());

  const label = (text: string, writer = store): Promise<unknown> =>
    writer.write((transaction) =>
      transaction.run({ text: "MERGE (n:Node {id: 'theme/a'}) SET n:Theme, n.labelFr = $text", parameters: { text } }),
    );
  const ask = (id = 'theme/a'): Promise<Answered> => served.ask(document, { id });
  const labelOf = async (): Promise<unknown> => (await ask()).data?.['theme'];

  /** With the document known already, as only known documents have their answers kept. */
  const serveWith = async (answersBytes: number): Promise<void> => {
    const service = { store, api: createApi({ store }) };
    const watched = withApi(service, async (request) => {
      executed += 1;
      return failure === undefined
        ? service.api.execute(request)
        : createApi({ store: failing(store, failure) }).execute(request);
    });
    served = await serve(watched, 15_000, answersBytes);
    await ask('theme/none');
    executed = 0;
  };

  beforeEach(async () => {
    executed = 0;
    failure = undefined;
    await label('eau');
    await serveWith(ROOM);
  });
  afterEach(() => served.server.close());

  test('are those that were computed, cost and all', async () => {
    const [first, second] = [await ask(), await ask()];
    expect(executed).toBe(1);
    expect(second.text).toBe(first.text);
    expect(second.headers['maillage-cost']).toBe(first.headers['maillage-cost']);
    expect(second.data).toEqual({ theme: { label: 'eau' } });
  });

  test('are told apart by variables and operation', async () => {
    await ask();
    expect((await ask('theme/b')).data).toEqual({ theme: null });
    const several = { query: 'query A { theme(id: "theme/a") { label } } query B { theme(id: "theme/b") { label } }' };
    const named = async (operationName: string): Promise<unknown> =>
      (await served.server.inject({ method: 'POST', url: '/graphql', payload: { ...several, operationName } })).json();
    for (let round = 0; round < 2; round += 1) {
      expect(await named('A')).toEqual({ data: { theme: { label: 'eau' } } });
      expect(await named('B')).toEqual({ data: { theme: null } });
    }
  });

  test('give way to what was written, before the writer goes on', async () => {
    for (let round = 0; round < 10; round += 1) {
      await label(`eau ${round}`);
      expect(await labelOf()).toEqual({ label: `eau ${round}` });
      expect(await labelOf()).toEqual({ label: `eau ${round}` });
    }
    expect(executed).toBe(10);
  });

  test.each(['TIMED_OUT', 'STORE_UNAVAILABLE'] as const)('are never failures: %s', async (code) => {
    failure = new MaillageError(code, 'on purpose');
    expect((await ask()).errors[0]?.extensions['code']).toBe(code);
    expect(executed).toBe(1);
    failure = undefined;
    expect(await labelOf()).toEqual({ label: 'eau' });
  });

  test('are let go when memory is short, and not made when there is none', async () => {
    await served.server.close();
    await serveWith(4_000);
    const ids = Array.from({ length: 30 }, (_, index) => `theme/${index}`);
    for (const id of [...ids, ...ids]) await ask(id);
    expect(executed).toBe(60);
    await served.server.close();
    await serveWith(0);
    await ask();
    await ask();
    expect(executed).toBe(2);
  });

  const testIfShared = name === 'neo4j' && neo4jAddress !== undefined ? test : test.skip;
  testIfShared('give way to what another process wrote (on an engine with sharedWriters)', async () => {
    if (neo4jAddress === undefined) return;
    expect(await labelOf()).toEqual({ label: 'eau' });
    const other = await openNeo4jStore(neo4jAddress);
    await label('eau potable', other);
    await other.close();
    let seen = await labelOf();
    while (JSON.stringify(seen) !== JSON.stringify({ label: 'eau potable' })) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = await labelOf();
    }
    expect(seen).toEqual({ label: 'eau potable' });
  });
});

function failing(store: GraphStore, error: MaillageError): GraphStore {
  return Object.assign(Object.create(store) as GraphStore, { read: () => Promise.reject(error) });
}
