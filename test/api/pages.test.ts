import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { seededApi, watchedApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

/** Actors straight into the store, so that each test says which names and years there are. */
async function addActors(
  store: GraphStore,
  actors: readonly (readonly [slug: string, name: string, activeFrom: number | null])[],
): Promise<void> {
  const rows = actors.map(([slug, name, activeFrom]) => ({
    id: `actor/${slug}`,
    name,
    orderKey: name.toLowerCase(),
    activeFrom,
  }));
  await store.write((transaction) =>
    transaction.run({
      text: `UNWIND $rows AS row CREATE (n:Node:Actor:Association {id: row.id})
             SET n.kind = 'ASSOCIATION', n.nameFr = row.name, n.orderKey = row.orderKey, n.activeFrom = row.activeFrom`,
      parameters: { rows },
    }),
  );
}

describe.each(storeFactories)('pages on $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(readOntology().ontology));
    await addActors(store, [
      ['a', 'Alpha', 2001],
      ['c', 'Charlie', null],
      ['e', 'Echo', 1990],
      ['g', 'Golf', null],
      ['i', 'India', 2001],
    ]);
    watched = watchedApi(store);
  });
  afterAll(() => store.close());

  async function page(args: string, after: string | null = null): Promise<Page> {
    const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`;
    const { data, errors } = await watched.ask(
      `{ actors(${args}${cursor}) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    return (data as { actors: Page }).actors;
  }

  async function allPages(args: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const { nodes, pageInfo } = await page(args, after ?? null);
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    return ids;
  }

  test('sources come in the order in which they were read, page by page', async () => {
    const rows = [
      ['a', '2023-05-01'],
      ['b', null],
      ['c', '2024-02'],
      ['d', '2024-01-31'],
    ].map(([slug, retrieved]) => ({ id: `source/${slug}`, title: slug ?? '', retrieved: retrieved ?? null }));
    await store.write((transaction) =>
      transaction.run({
        text: `UNWIND $rows AS row CREATE (n:Node:Source {id: row.id})
               SET n.title = row.title, n.orderKey = row.title, n.retrieved = row.retrieved`,
        parameters: { rows },
      }),
    );
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await watched.ask(
        `query ($after: String) { sources(first: 3, after: $after, orderBy: { field: RETRIEVED, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { sources } = data as { sources: Page };
      ids.push(...sources.nodes.map(({ id }) => id.slice(-1)));
      after = sources.pageInfo.endCursor;
      more = sources.pageInfo.hasNextPage;
    }
    expect(ids.join('')).toBe('cdab');
  });

  test.each([
    ['first: 2', 'acegi'],
    ['first: 2, orderBy: { field: NAME, direction: DESC }', 'igeca'],
    ['first: 1, orderBy: { field: ACTIVE_FROM }', 'eaicg'],
    ['first: 3, orderBy: { field: ACTIVE_FROM, direction: DESC }', 'aiecg'],
    ['first: 2, orderBy: { field: PROJECT_COUNT, direction: DESC }', 'acegi'],
  ])('%s: every actor once, unknown values last', async (args, expected) => {
    expect((await allPages(args)).map((id) => id.replace('actor/', '')).join('')).toBe(expected);
  });

  test('a cursor stays right while actors are added before and after it', async () => {
    const first = await page('first: 2');
    await addActors(store, [
      ['b', 'Bravo', 1995],
      ['d', 'Delta', 1996],
    ]);
    const second = await page('first: 2', first.pageInfo.endCursor);
    expect(first.nodes.map(({ id }) => id)).toEqual(['actor/a', 'actor/c']);
    expect(second.nodes.map(({ id }) => id)).toEqual(['actor/d', 'actor/e']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('a total is counted, and facets are, only when asked for', async () => {
    watched.statements.length = 0;
    await page('first: 2');
    expect(watched.statements.map(({ text }) => /count\(/.test(text))).toEqual([false]);
    const { data } = await watched.ask('{ actors(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }');
    expect(data).toMatchObject({ actors: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } });
    expect((data as { actors: { totalCount: number } }).actors.totalCount).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['{ actors(after: "x") { nodes { id } } }', 'BAD_CURSOR'],
    ['{ actors(first: -1) { nodes { id } } }', 'BAD_REQUEST'],
    ['{ actors { facets(fields: ["colour"]) { field } } }', 'BAD_REQUEST'],
    ['{ paths(from: "actor/a", to: "actor/nobody") { length } }', 'UNKNOWN_ID'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await watched.ask(query);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  });
});

test('a page holds only nodes of its kind, where one relationship leads to several', async () => {
  const [embedded] = storeFactories;
  const store = await embedded?.open();
  if (store === undefined) throw new Error('There is an embedded engine in each run');
  const { ask } = await seededApi(store);
  const { data, errors } = await ask(
    '{ country(code: "BF") { projects { nodes { id title } totalCount } actors { nodes { id } } } }',
  );
  await store.close();
  expect(errors).toBeUndefined();
  const { projects, actors } = (data as { country: Record<'projects' | 'actors', { nodes: { id: string }[] }> }).country;
  expect(projects.nodes.every(({ id }) => id.startsWith('project/'))).toBe(true);
  expect(actors.nodes.every(({ id }) => id.startsWith('actor/'))).toBe(true);
});
