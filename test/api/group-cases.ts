import { expect, test } from '@jest/globals';
import { statistics, statisticsOf } from '../../src/insight/statistics.ts';
import { enumNameOf } from '../../src/insight/measures.ts';
import type { Ask } from './ask-alike.ts';

export interface Asking {
  readonly ask: Ask;
  codeOf(query: string): Promise<unknown>;
  /** How many statements were run so far. */
  statementCount(): number;
}

interface Named {
  readonly id: string;
}
interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Community {
  readonly number: number;
  readonly size: number;
  readonly label: string;
  readonly stability: number;
  readonly tiesInside: number;
  readonly tiesOutside: number;
  readonly themes: readonly { readonly theme: Named; readonly members: number; readonly z: number }[];
  readonly members: Page<Named>;
}
interface EpistemicCommunity {
  readonly themes: readonly Named[];
  readonly actors: Page<Named>;
  readonly stability: number;
  readonly surprise: number;
  readonly weight: number;
  readonly projects: {
    readonly edges: readonly { readonly actorCount: number; readonly themeCount: number; readonly node: Named }[];
  };
  readonly above: readonly LatticeNeighbour[];
  readonly below: readonly LatticeNeighbour[];
}
interface LatticeNeighbour {
  readonly themes: readonly Named[];
  readonly difference: readonly Named[];
  readonly actorCount: number;
}

const idsOf = (things: readonly Named[]): string[] => things.map(({ id }) => id);

/** What the seed's communities, mixing, epistemic communities and themes are held to, on each engine. */
export function groupCases({ ask, codeOf, statementCount }: Asking): void {
  const community =
    'number size label stability tiesInside tiesOutside themes { theme { id } members z } countries { country { code } members } members(first: 1000) { totalCount nodes { id } }';

  test('communities divide all actors of the network, the largest first', async () => {
    const { communities } = await ask<{
      communities: Page<Community> & { basis: { nodeCount: number; linkCount: number } } & Readonly<Record<string, number>>;
    }>(
      `{ communities(first: 1000) { totalCount modularity stability leastAgreement runs nodes { ${community} } basis { nodeCount linkCount parameters undated } reference { doi } } }`,
    );
    const { nodes, basis } = communities;
    const members = nodes.flatMap((one) => idsOf(one.members.nodes));
    expect(new Set(members).size).toBe(members.length);
    expect(members).toHaveLength(basis.nodeCount);
    expect(nodes.map(({ number }) => number)).toEqual(nodes.map((_, index) => index + 1));
    expect(nodes.map(({ size }) => size)).toEqual(nodes.map(({ members: { totalCount } }) => totalCount));
    expect(nodes.map(({ size }) => size)).toEqual(nodes.map(({ size }) => size).sort((one, other) => other - one));
    const ends = nodes.reduce((sum, { tiesInside, tiesOutside }) => sum + 2 * tiesInside + tiesOutside, 0);
    expect(ends).toBe(2 * basis.linkCount);
    expect(communities['runs']).toBe(50);
    expect(communities['modularity']).toBeGreaterThan(0.8);
    for (const { themes } of nodes) expect(themes.every(({ z, members: count }) => z >= 1.96 && count > 1)).toBe(true);
  });

  test('the community of an actor is the one that lists it, and that its node in the network bears', async () => {
    const data = await ask<{
      communities: Page<Community> & { of: Community; nobody: null };
      network: { nodes: readonly { readonly community: number }[] };
    }>(
      `{ communities(first: 1) { of(actor: "actor/lyon") { ${community} } nobody: of(actor: "actor/nobody") { size } }
         network(ego: "actor/lyon", depth: 1, maxNodes: 1, ties: [PROJECT], communities: LEIDEN) { nodes { community } } }`,
    );
    expect(idsOf(data.communities.of.members.nodes)).toContain('actor/lyon');
    expect(data.communities.nobody).toBeNull();
    expect(data.network.nodes[0]?.community).toBe(data.communities.of.number);
  });

  test('pages of communities and members follow one another', async () => {
    const page = async (after: string | null) =>
      (
        await ask<{ communities: Page<Community> }>(
          'query ($after: String) { communities(method: LOUVAIN, weighted: false, first: 3, after: $after) { nodes { number members(first: 1) { nodes { id } pageInfo { endCursor hasNextPage } } } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ).communities;
    const first = await page(null);
    const next = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...next.nodes].map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const [largest] = first.nodes;
    const second = await ask<{ communities: { nodes: readonly Community[] } }>(
      'query ($after: String) { communities(method: LOUVAIN, weighted: false, first: 1) { nodes { members(first: 1, after: $after) { nodes { id } } } } }',
      { after: largest?.members.pageInfo.endCursor },
    );
    expect(second.communities.nodes[0]?.members.nodes).not.toEqual(largest?.members.nodes);
  });

  test('mixing has each trait asked for beside its null model, from the same ties', async () => {
    const { mixing } = await ask<{
      mixing: {
        traits: readonly {
          readonly trait: string;
          readonly ties: number;
          readonly unknown: number;
          readonly external: number;
          readonly internal: number;
          readonly eiIndex: number;
          readonly values: readonly { readonly value: string; readonly external: number }[];
          readonly actor: { readonly external: number; readonly internal: number };
          readonly crossing: Readonly<Record<'observed' | 'expected' | 'deviation' | 'z', number>>;
        }[];
        basis: { linkCount: number };
      };
    }>(
      '{ mixing(rewirings: 20) { traits { trait label ties unknown external internal eiIndex values(first: 50) { value label external internal eiIndex } actor(id: "actor/lyon") { external internal } assortativity { coefficient error } crossing { observed expected deviation z } } nullModel { rewirings swapsPerTie seed references { doi } } basis { linkCount parameters } } }',
    );
    expect(mixing.traits.map(({ trait }) => trait)).toEqual(['KIND', 'COUNTRY', 'TRANSITION']);
    for (const { ties, unknown, external, internal, eiIndex, crossing } of mixing.traits) {
      expect(ties + unknown).toBe(mixing.basis.linkCount);
      expect(external + internal).toBe(ties);
      expect(eiIndex).toBeCloseTo((external - internal) / ties, 12);
      expect(crossing.observed).toBeCloseTo(external / ties, 12);
      expect(crossing.z).toBeCloseTo((crossing.observed - crossing.expected) / crossing.deviation, 9);
    }
    const [kind] = mixing.traits;
    expect(kind?.values.map(({ value }) => value).sort()).toEqual([
      'ASSOCIATION',
      'BUSINESS',
      'LOCAL_GOVERNMENT',
      'PUBLIC_INSTITUTION',
      'RESEARCH',
    ]);
    const { ranking } = await ask<{ ranking: { nodes: readonly Named[]; edges: readonly { value: number; node: Named }[] } }>(
      '{ ranking(measure: DEGREE, first: 1000) { edges { value node { id } } } }',
    );
    const degree = ranking.edges.find(({ node }) => node.id === 'actor/lyon')?.value;
    expect((kind?.actor.external ?? 0) + (kind?.actor.internal ?? 0)).toBe(degree);
  });

  const epistemic = `themes { id } actors(first: 1000) { totalCount nodes { id } } stability stabilityError stabilityMethod expected surprise weight
    projects(first: 100) { totalCount edges { actorCount themeCount node { id } } } publications { totalCount nodes { id } }
    above { themes { id } difference { id } actorCount } below { themes { id } difference { id } actorCount }`;

  test('an epistemic community has all actors that share its themes, as their profiles say', async () => {
    const { epistemicCommunities } = await ask<{
      epistemicCommunities: Page<EpistemicCommunity> & { listedCount: number };
    }>(
      `{ epistemicCommunities(minActors: 8, first: 5) { totalCount listedCount withoutTheme nodes { ${epistemic} } basis { nodeCount linkCount } } }`,
    );
    const { nodes, totalCount, listedCount } = epistemicCommunities;
    expect([totalCount >= listedCount, nodes.length]).toEqual([true, 5]);
    expect(nodes.map(({ weight }) => weight)).toEqual(nodes.map(({ weight }) => weight).sort((one, other) => other - one));
    const [first] = nodes;
    const lists = first?.themes.map(
      ({ id }) => `theme(id: ${JSON.stringify(id)}) { actors(first: 1000, includeNarrower: false) { nodes { id } } }`,
    );
    const data = await ask<Record<string, { actors: Page<Named> }>>(
      `{ ${lists?.map((list, index) => `t${index}: ${list}`).join(' ') ?? ''} }`,
    );
    const shared = Object.values(data)
      .map(({ actors }) => idsOf(actors.nodes))
      .reduce((one, other) => one.filter((id) => other.includes(id)));
    // Those with projects on all of them are members; publications may add some.
    expect(idsOf(first?.actors.nodes ?? [])).toEqual(expect.arrayContaining(shared));
    for (const { actors, weight, stability, surprise, projects } of nodes) {
      expect(actors.totalCount).toBeGreaterThanOrEqual(8);
      expect(weight).toBeCloseTo(stability * surprise, 9);
      for (const { actorCount, themeCount } of projects.edges) expect(Math.min(actorCount, themeCount)).toBeGreaterThan(0);
    }
  });

  test('its neighbours are there to go to: more actors above, fewer below', async () => {
    const { epistemicCommunities } = await ask<{ epistemicCommunities: Page<EpistemicCommunity> }>(
      `{ epistemicCommunities(minActors: 3, first: 30) { nodes { ${epistemic} } } }`,
    );
    const between = epistemicCommunities.nodes.find(({ above, below }) => above.length > 0 && below.length > 0);
    expect(between).toBeDefined();
    for (const { difference, themes, actorCount } of between?.above ?? []) {
      expect(actorCount).toBeGreaterThan(between?.actors.totalCount ?? 0);
      expect([...idsOf(themes), ...idsOf(difference)].sort()).toEqual(idsOf(between?.themes ?? []));
    }
    const [below] = between?.below ?? [];
    const there = await ask<{ epistemicCommunities: Page<EpistemicCommunity> }>(
      `query ($sharing: [ID!]) { epistemicCommunities(minActors: 3, sharing: $sharing, first: 100) { nodes { ${epistemic} } } }`,
      { sharing: idsOf(below?.themes ?? []) },
    );
    const found = there.epistemicCommunities.nodes.find(({ themes }) => themes.length === below?.themes.length);
    expect(found?.themes).toEqual(below?.themes);
    expect(found?.actors.totalCount).toBe(below?.actorCount);
  });

  test('a filter looks at its actors only', async () => {
    const { epistemicCommunities } = await ask<{ epistemicCommunities: { nodes: { actors: Page<{ kind: string }> }[] } }>(
      '{ epistemicCommunities(filter: { kinds: [RESEARCH] }, minActors: 2, first: 3) { nodes { actors { nodes { kind } } } } }',
    );
    const kinds = epistemicCommunities.nodes.flatMap(({ actors }) => actors.nodes.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['RESEARCH']));
  });

  test('themes are compared by those who have projects and publications on them', async () => {
    const themes = ['theme/local-external-action', 'theme/digital-transition'];
    const { themeCohesion } = await ask<{
      themeCohesion: {
        firstYear: number;
        lastYear: number;
        themes: readonly {
          readonly theme: Named;
          readonly members: Page<Named>;
          readonly ties: number;
          readonly density: { readonly value: number; readonly of: number };
          readonly research: { readonly value: number; readonly of: number };
          readonly persistence: { readonly byYear: readonly { readonly year: number }[] };
        }[];
      };
    }>(
      'query ($themes: [ID!]!) { themeCohesion(themes: $themes, window: { from: 2010, to: 2020 }) { firstYear lastYear themes { theme { id } members(first: 1000) { totalCount nodes { id } } ties density { value of } core { value of } research { value of } publications { members jaccard { value of } containment { value } shared { value of } } events { members jaccard { value of } } persistence { overall { value of } byYear { year value of } undated } } basis { linkCount undated } } }',
      { themes },
    );
    expect([themeCohesion.firstYear, themeCohesion.lastYear]).toEqual([2010, 2020]);
    expect(themeCohesion.themes.map(({ theme }) => theme.id)).toEqual(themes);
    for (const { members, ties, density, research, persistence } of themeCohesion.themes) {
      const count = members.totalCount;
      expect(density.of).toBe((count * (count - 1)) / 2);
      expect(density.value).toBeCloseTo(ties / density.of, 12);
      expect(research.of).toBe(count);
      expect(persistence.byYear.every(({ year }) => year >= 2010 && year < 2020)).toBe(true);
    }
  });

  test('a network without ties, a theme of nobody and actors without themes have empty answers', async () => {
    const nobody = 'filter: { actors: ["actor/nobody"] }';
    const data = await ask<Record<string, Record<string, unknown>>>(
      `{ communities(${nobody}) { totalCount modularity nodes { size } }
         mixing(${nobody}, by: [KIND]) { traits { ties eiIndex assortativity { coefficient } crossing { observed } values { value } } }
         epistemicCommunities(filter: { ids: ["actor/nobody"] }) { totalCount nodes { stability } }
         themeCohesion(themes: ["theme/active-mobility"], window: { from: 1900, to: 1901 }) { themes { ties } } }`,
    );
    expect(data).toMatchObject({
      communities: { totalCount: 0, modularity: 0, nodes: [] },
      mixing: { traits: [{ ties: 0, eiIndex: null, assortativity: null, crossing: null, values: [] }] },
      epistemicCommunities: { totalCount: 0, nodes: [] },
    });
  });

  test('all statistics are listed, and each answer tells of its own', async () => {
    const fields = '{ name id field sentence caution formula unit references { doi url } }';
    const data = await ask<{ statistics: { id: string; sentence: string }[]; mixing: { statistics: { name: string }[] } }>(
      `{ statistics ${fields} mixing(rewirings: 20) { statistics { name } } }`,
    );
    expect(data.statistics.map(({ id }) => id)).toEqual(statistics.map(({ id }) => id));
    expect(data.statistics[0]?.sentence).toBe(statistics[0]?.sentence.fr);
    expect(data.mixing.statistics.map(({ name }) => name)).toEqual(statisticsOf.mixing.map(({ id }) => enumNameOf(id)));
  });

  test('what was computed is kept: asked again, the same question reads its page only', async () => {
    const query = '{ epistemicCommunities(minActors: 8, first: 2) { nodes { themes { label } } } }';
    await ask(query);
    const before = statementCount();
    await ask(query);
    expect(statementCount()).toBe(before + 1);
  });

  test.each([
    ['{ communities(resolution: 0) { totalCount } }', 'BAD_REQUEST'],
    ['{ communities(after: "nowhere") { totalCount } }', 'BAD_CURSOR'],
    ['{ mixing(rewirings: 1) { traits { ties } } }', 'BAD_REQUEST'],
    ['{ mixing(swapsPerTie: 21) { traits { ties } } }', 'BAD_REQUEST'],
    ['{ epistemicCommunities(minActors: 1) { totalCount } }', 'BAD_REQUEST'],
    ['{ epistemicCommunities(sharing: ["theme/none"]) { totalCount } }', 'UNKNOWN_ID'],
    ['{ themeCohesion(themes: ["actor/lyon"]) { firstYear } }', 'UNKNOWN_ID'],
    [
      `{ themeCohesion(themes: [${Array.from({ length: 21 }, (_, index) => `"theme/${index}"`).join()}]) { firstYear } }`,
      'LIMIT_EXCEEDED',
    ],
  ])('%s is refused', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });
}
