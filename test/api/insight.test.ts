import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { measures } from '../../src/insight/measures.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';
import { askAlike } from './ask-alike.ts';
import { groupCases } from './group-cases.ts';

interface Edge {
  readonly cursor: string;
  readonly rank: number;
  readonly value: number;
  readonly node: { readonly id: string; readonly kind: string };
}
interface Ranking {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly basis: { readonly version: string; readonly nodeCount: number; readonly parameters: string };
}

const askOf = askAlike();

describe.each(storeFactories)('measures over $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
    // Writing the seed to Neo4j takes a minute on a busy machine.
  }, 300_000);
  afterAll(() => store.close());

  const ask = askOf(() => watched);
  const codeOf = async (query: string): Promise<unknown> => (await watched.ask(query)).errors?.[0]?.extensions?.['code'];

  groupCases({ ask, codeOf, statementCount: () => watched.statements.length });

  test('every measure is listed with what it means', async () => {
    const data = await ask<{ measures: { id: string; sentence: string; reference: { url: string } }[] }>(
      '{ measures { id name order sentence(lang: EN) caution unit formula reference { url } parameters { id default choices { value label } } } }',
    );
    expect(data.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    expect(data.measures[0]?.sentence).toBe(measures[0]?.sentence.en);
    expect(data.measures[0]?.reference.url).toMatch(/^https:\/\/doi\.org\/10\./);
  });

  test('a ranking reads no more than its page, in one statement, and says what it was made from', async () => {
    await ask('{ ranking(measure: DEGREE) { totalCount } }');
    const before = watched.statements.length;
    const { ranking } = await ask<{ ranking: Ranking }>(
      '{ ranking(measure: BETWEENNESS, first: 5) { edges { cursor rank value percentile node { id kind name } } basis { version nodeCount linkCount undated parameters } totalCount } }',
    );
    expect(watched.statements).toHaveLength(before + 1);
    expect(ranking.edges.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(ranking.basis.version).toBe((await store.version()).version);
    expect(JSON.parse(ranking.basis.parameters)).toEqual({ weighted: false, ties: ['PROJECT'] });
    expect(ranking.totalCount).toBe(ranking.basis.nodeCount);
  });

  test('pages follow one another without a gap', async () => {
    const whole = await ask<{ ranking: Ranking }>('{ ranking(measure: K_CORE, first: 60) { edges { node { id } } } }');
    const found: string[] = [];
    for (let after: string | null = null, more = true; more && found.length < 60;) {
      const { ranking }: { ranking: Ranking } = await ask(
        'query ($after: String) { ranking(measure: K_CORE, first: 20, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      found.push(...ranking.edges.map(({ node }) => node.id));
      [after, more] = [ranking.pageInfo.endCursor, ranking.pageInfo.hasNextPage];
    }
    expect(found).toEqual(whole.ranking.edges.map(({ node }) => node.id));
  });

  test('leaving actors out of the list changes no rank', async () => {
    const query = (among: string) =>
      `{ ranking(measure: CLOSENESS, first: 1000 ${among}) { edges { rank value node { id kind } } } }`;
    const all = await ask<{ ranking: Ranking }>(query(''));
    const some = await ask<{ ranking: Ranking }>(query(', among: { kinds: [RESEARCH] }'));
    expect(some.ranking.edges).toEqual(all.ranking.edges.filter(({ node }) => node.kind === 'RESEARCH'));
  });

  test('actors bear their standings wherever they are met, and in one statement for all', async () => {
    const fields = measures
      .filter(({ id }) => id !== 'degree' && id !== 'strength')
      .map(({ id }) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
    const metrics = `metrics { degree strength ${fields.map((field) => `${field} { value rank percentile of }`).join(' ')} standing(measure: DEGREE) { value rank } }`;
    const before = watched.statements.length;
    const data = await ask<{ actors: { nodes: { metrics: { degree: number; standing: { value: number } | null } }[] } }>(
      `{ actors(first: 50) { nodes { id ${metrics} } } projects(first: 3) { nodes { participants { edges { node { ${metrics} } } } } } }`,
    );
    expect(watched.statements).toHaveLength(before + 1);
    for (const { metrics: own } of data.actors.nodes) expect(own.standing?.value ?? 0).toBe(own.degree);
  });

  test('a metric is that of the ranking', async () => {
    const { ranking } = await ask<{
      ranking: { edges: { value: number; rank: number; percentile: number; node: { metrics: unknown } }[] };
    }>(
      '{ ranking(measure: CONSTRAINT, parameters: { weighted: true }, first: 10) { edges { value rank percentile node { metrics { constraint(weighted: true) { value rank percentile } } } } } }',
    );
    for (const { node, ...standing } of ranking.edges) expect(node.metrics).toEqual({ constraint: standing });
  });

  test('an evolution has a point for each year, each that of the ranking as of that year', async () => {
    const { evolution } = await ask<{ evolution: { points: { year: number; standing: { value: number } | null }[] } }>(
      '{ evolution(measure: DEGREE, actor: "actor/lyon", from: 2014, to: 2018) { actor { id } points { year standing { value rank of } basis { nodeCount undated } } } }',
    );
    expect(evolution.points.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018]);
    const { ranking } = await ask<{ ranking: Ranking }>(
      '{ ranking(measure: DEGREE, window: { from: 2016, to: 2016 }, first: 1000) { edges { value node { id } } } }',
    );
    const asOf = ranking.edges.find(({ node }) => node.id === 'actor/lyon');
    expect(evolution.points[2]?.standing?.value).toBe(asOf?.value);
  });

  test.each([
    ['{ evolution(measure: DEGREE, actor: "actor/lyon", from: 2018, to: 2014) { points { year } } }', 'BAD_REQUEST'],
    ['{ evolution(measure: DEGREE, actor: "actor/lyon", from: 1000, to: 2000) { points { year } } }', 'LIMIT_EXCEEDED'],
    ['{ evolution(measure: DEGREE, actor: "actor/nobody", from: 2014, to: 2018) { points { year } } }', 'UNKNOWN_ID'],
    ['{ ranking(measure: DEGREE, parameters: { weighted: true }) { totalCount } }', 'BAD_REQUEST'],
    ['{ ranking(measure: DEGREE, after: "nowhere") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is refused', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });
});
