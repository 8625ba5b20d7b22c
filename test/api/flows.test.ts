import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { statisticsOf } from '../../src/insight/statistics.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';
import { askAlike } from './ask-alike.ts';

interface Councils {
  readonly councilImportance: {
    readonly totalCount: number;
    readonly version: string;
    readonly parameters: string;
    readonly edges: readonly { readonly node: { readonly id: string }; readonly figures: { readonly deliberations: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const statistics = [
  ...statisticsOf.diffusion,
  ...statisticsOf.councilImportance,
  ...statisticsOf.crosstab,
  ...statisticsOf.evolution,
];

const askOf = askAlike();

describe.each(storeFactories)('practices and councils over $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
    // Writing the seed to Neo4j takes a minute on a busy machine.
  }, 300_000);
  afterAll(() => store.close());

  const ask = askOf(() => watched);

  test.each(statistics)('$id is answered alike', async ({ example }) => void (await ask(example)));

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

  test('a theme over the years has the projects that lists of projects have, and an actor its standing among them', async () => {
    const { evolution } = await ask<{
      evolution: {
        actor: { id: string };
        theme: { id: string };
        points: { year: number; standing: unknown; summary: Record<string, number>; basis: { nodeCount: number } }[];
      };
    }>(
      '{ evolution(measure: STRENGTH, actor: "actor/lyon", theme: "theme/water", from: 2005, to: 2008) { actor { id } theme { id } points { year standing { value rank } summary { projectCount participantCount strength density mean median of } basis { nodeCount linkCount undated } } } }',
    );
    expect([evolution.actor.id, evolution.theme.id]).toEqual(['actor/lyon', 'theme/water']);
    expect(evolution.points.map(({ year }) => year)).toEqual([2005, 2006, 2007, 2008]);
    for (const { year, summary, basis } of evolution.points) {
      const filter = `{ themes: ["theme/water"], activeFrom: ${year}, activeTo: ${year} }`;
      const { projects } = await ask<{ projects: { nodes: { participants: { totalCount: number } }[] } }>(
        `{ projects(first: 200, filter: ${filter}) { nodes { participants { totalCount } } } }`,
      );
      expect(summary['projectCount']).toBe(projects.nodes.filter(({ participants }) => participants.totalCount > 0).length);
      expect(summary['of']).toBe(basis.nodeCount);
      expect(summary['participantCount']).toBeGreaterThanOrEqual(basis.nodeCount);
      // The strength of an actor is the sum of those of its ties, each of which has two ends.
      expect((summary['mean'] ?? 0) * basis.nodeCount).toBeCloseTo(2 * (summary['strength'] ?? 0), 5);
    }
  });

  test('without actor and theme, an evolution is that of the whole network', async () => {
    const { evolution } = await ask<{ evolution: { actor: null; points: { standing: null; basis: { nodeCount: number } }[] } }>(
      '{ evolution(measure: DEGREE, from: 2010, to: 2010) { actor { id } theme { id } points { standing { value } summary { mean } basis { nodeCount } } } }',
    );
    expect(evolution.actor).toBeNull();
    expect(evolution.points[0]).toMatchObject({ standing: null });
    const { ranking } = await ask<{ ranking: { totalCount: number } }>(
      '{ ranking(measure: DEGREE, window: { from: 2010, to: 2010 }) { totalCount } }',
    );
    expect(evolution.points[0]?.basis.nodeCount).toBe(ranking.totalCount);
  });

  test.each([
    ['{ evolution(measure: DEGREE, theme: "theme/none", from: 2010, to: 2010) { points { year } } }', 'UNKNOWN_ID'],
    ['{ evolution(measure: DEGREE, theme: "actor/lyon", from: 2010, to: 2010) { points { year } } }', 'UNKNOWN_ID'],
    [
      '{ evolution(measure: DEGREE, theme: "theme/water", filter: { themes: ["theme/waste"] }, from: 2010, to: 2010) { points { year } } }',
      'BAD_REQUEST',
    ],
    ['{ diffusion(practice: "practice/none") { depth } }', 'UNKNOWN_ID'],
    ['{ diffusion(practice: "actor/lyon") { depth } }', 'UNKNOWN_ID'],
    ['{ diffusion(practice: "practice/decidim") { origins(first: -1) { reach } } }', 'BAD_REQUEST'],
    ['{ councilImportance(parts: []) { totalCount } }', 'BAD_REQUEST'],
    ['{ councilImportance(after: "nowhere") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is refused', async (query, code) => {
    expect((await watched.ask(query)).errors?.[0]?.extensions?.['code']).toBe(code);
  });
});
