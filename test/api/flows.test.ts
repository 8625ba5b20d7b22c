import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { statisticsOf } from '../../src/insight/statistics.ts';
import { publicSchema } from '../../src/ontology/public-schema.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';

interface Councils {
  readonly councilImportance: {
    readonly totalCount: number;
    readonly version: string;
    readonly parameters: string;
    readonly edges: readonly { readonly node: { readonly id: string }; readonly figures: { readonly deliberations: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const statistics = [...statisticsOf.diffusion, ...statisticsOf.councilImportance];

/** One answer of each engine to the same question, by what was asked: they must be the same. */
const answers = new Map<string, string>();

describe.each(storeFactories)('practices and councils over $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
    // Writing the seed to Neo4j takes a minute on a busy machine.
  }, 300_000);
  afterAll(() => store.close());

  async function ask<Data>(query: string, variables = {}): Promise<Data> {
    const answer = await watched.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    const key = query + JSON.stringify(variables);
    const text = JSON.stringify(answer.data).replace(/"version":"[^"]*"/g, '');
    expect(text).toBe(answers.get(key) ?? text);
    answers.set(key, text);
    return answer.data as Data;
  }

  test.each(statistics)('$id is answered alike, and its question asks for it', async ({ field, example }) => {
    expect(example).toContain(field.replace(/^.*\./, ''));
    await ask(example);
  });

  test('a diffusion is read once for a version, and each edge bears its sources', async () => {
    const query =
      '{ diffusion(practice: "practice/decidim") { version practice { id } known { adoptions edges } edges { teacher { id } learner { id } year direction sources { id } } } }';
    await ask(query);
    const before = watched.statements.length;
    const { diffusion } = await ask<{
      diffusion: { version: string; edges: { teacher: { id: string }; sources: unknown[] }[]; known: { edges: number } };
    }>(query);
    expect(watched.statements).toHaveLength(before + 1);
    expect(diffusion.version).toBe((await store.version()).version);
    expect(diffusion.edges).toHaveLength(diffusion.known.edges);
    expect(diffusion.edges[0]?.teacher.id).toBe('actor/barcelone');
    for (const { sources } of diffusion.edges) expect(sources.length).toBeGreaterThan(0);
  });

  test('pages of councils follow one another without a gap, the unknown last', async () => {
    const fields = 'totalCount edges { node { id } figures { deliberations } } pageInfo { hasNextPage endCursor }';
    for (const field of ['DEBATED', 'UNANIMOUS', 'DELIBERATIONS']) {
      const asked = `orderBy: { field: ${field}, direction: ASC }`;
      const whole = await ask<Councils>(`{ councilImportance(${asked}, first: 100) { ${fields} } }`);
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const query = `query ($after: String) { councilImportance(${asked}, first: 7, after: $after) { ${fields} } }`;
        const { councilImportance }: Councils = await ask(query, { after });
        found.push(...councilImportance.edges.map(({ node }) => node.id));
        [after, more] = [councilImportance.pageInfo.endCursor, councilImportance.pageInfo.hasNextPage];
      }
      expect(found).toEqual(whole.councilImportance.edges.map(({ node }) => node.id));
      expect(found).toHaveLength(whole.councilImportance.totalCount);
    }
  });

  test('councils are chosen by years, themes and a filter of actors', async () => {
    const { councilImportance } = await ask<Councils>(
      '{ councilImportance(window: { from: 2000, to: 2003 }, about: ["theme/local-external-action"], among: { countries: ["FR"] }) { version parameters totalCount edges { node { id } figures { deliberations undated } } } }',
    );
    expect(councilImportance.version).toBe((await store.version()).version);
    expect(JSON.parse(councilImportance.parameters)).toMatchObject({
      window: { from: 2000, to: 2003 },
      among: { countries: ['FR'] },
    });
    expect(councilImportance.edges.map(({ node }) => node.id)).toContain('actor/paris');
  });

  test.each([
    ['{ diffusion(practice: "practice/none") { depth } }', 'UNKNOWN_ID'],
    ['{ diffusion(practice: "actor/lyon") { depth } }', 'UNKNOWN_ID'],
    ['{ diffusion(practice: "practice/decidim") { origins(first: -1) { reach } } }', 'BAD_REQUEST'],
    ['{ councilImportance(parts: []) { totalCount } }', 'BAD_REQUEST'],
    ['{ councilImportance(after: "nowhere") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is refused', async (query, code) => {
    expect((await watched.ask(query)).errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

test.each(statistics)('the field of $id is in the API', ({ field }) => {
  const [type = '', name = ''] = field.split('.');
  const owner = publicSchema().getType(type);
  expect(owner !== undefined && 'getFields' in owner && name in owner.getFields()).toBe(true);
});
