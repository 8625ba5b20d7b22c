import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claims } from '../../codegen/claims-page.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';

const page = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8');
const answers = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(([, json = '']): unknown => JSON.parse(json));

describe.each(storeFactories)('docs/claims.md over $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
    // Writing the seed to Neo4j takes a minute on a busy machine.
  }, 300_000);
  afterAll(() => store.close());

  test.each(claims.map(({ id, query }, index) => [id, query, answers[index]] as const))(
    '%s is answered as the page says',
    async (_, query, answer) => {
      expect(page).toContain(query);
      expect(await watched.ask(query)).toEqual({ data: answer });
    },
  );

  test('the claim on South and North leaves no practice out of which learning is known', async () => {
    const { data } = await watched.ask('{ practices { id adoptions(first: 100) { edges { learnedFrom { id } } } } }');
    const { practices } = data as unknown as {
      practices: { id: string; adoptions: { edges: { learnedFrom: unknown[] }[] } }[];
    };
    const learned = practices.filter(({ adoptions }) => adoptions.edges.some(({ learnedFrom }) => learnedFrom.length > 0));
    const asked = claims.find(({ id }) => id === 'from-south-to-north')?.query ?? '';
    expect(learned.filter(({ id }) => !asked.includes(`"${id}"`))).toEqual([]);
  });
});
