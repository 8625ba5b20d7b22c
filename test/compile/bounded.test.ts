/** Which statements say that their work hangs on no degree and no size of the graph (Statement.bounded). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';

let store: GraphStore;
let watched: WatchedApi;
beforeAll(async () => {
  store = await openEmbeddedStore({});
  watched = await seededApi(store);
});
afterAll(() => store.close());

test.each<[boolean, string]>([
  [true, '{ actor(id: "actor/lyon") { id name kind country { name } } }'],
  [true, '{ actor(identifier: "SIREN:200046977") { id name place { latitude longitude } } }'],
  [true, '{ actors(first: 50) { edges { node { id name country { name } } } pageInfo { hasNextPage } } }'],
  [true, '{ a: actor(id: "actor/lyon") { name } b: theme(id: "theme/water") { label } }'],
  [false, '{ actors(first: 50) { totalCount edges { node { id } } } }'],
  [false, '{ actors(first: 50, filter: { kinds: [RESEARCH] }) { edges { node { id } } } }'],
  [false, '{ actors(first: 50) { edges { node { sources { title } } } } }'],
  [false, '{ actor(id: "actor/lyon") { participations(first: 10) { edges { role } } } }'],
  [false, '{ project(id: "project/any") { themes { label } } }'],
  [false, '{ actor(id: "actor/lyon") { metrics { degree } } }'],
  [false, '{ countries { name } }'],
  [false, '{ common(a: "actor/lyon", b: "actor/grenoble") { networks { id } } }'],
  [false, '{ search(text: "Lyon", first: 5) { edges { node { id } } } }'],
])('bounded: %s, of %s', async (bounded, query) => {
  watched.statements.length = 0;
  expect((await watched.ask(query)).errors).toBeUndefined();
  expect(watched.statements.at(-1)?.bounded).toBe(bounded);
});
