import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';

const readPage = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** Each query of a page with the answer that stands right below it. */
function examples(page: string): { readonly query: string; readonly answer: unknown }[] {
  return [...page.matchAll(/```graphql\n(.*?)\n```\s+```json\n(.*?)\n```/gs)].map(([, query = '', answer = '']) => ({
    query,
    answer: JSON.parse(answer),
  }));
}

describe.each(['README.md', 'README.fr.md'])('%s', (name) => {
  const page = readPage(name);
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    watched = await seededApi(store);
  });
  afterAll(() => store.close());

  test('shows four queries with their answers', () => {
    expect(examples(page)).toHaveLength(4);
  });

  test.each(examples(page))('is answered as it says: $query', async ({ query, answer }) => {
    expect(await watched.ask(query)).toEqual({ data: answer });
  });

  test('gives the numbers of the seed', async () => {
    const { data } = await watched.ask('{ dataset { counts { value count } } }');
    const counts = new Map((data as { dataset: { counts: { value: string; count: number }[] } }).dataset.counts.map(({ value, count }) => [value, count]));
    const given = /(\d+) (?:actors|acteurs), (\d+) (?:projects|projets) (?:and|et) (\d+) sources/.exec(page)?.slice(1).map(Number);
    expect(given).toEqual([counts.get('ACTOR'), counts.get('PROJECT'), counts.get('SOURCE')]);
  });

  test('links to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => String(target));
    expect(links.length).toBeGreaterThan(5);
    for (const target of links) expect(() => readPage(target)).not.toThrow();
  });
});
