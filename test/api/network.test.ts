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

interface Link {
  readonly source: string;
  readonly target: string;
  readonly projectCount: number;
  readonly strength: number;
}

interface Pair {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly projectCount: number;
  readonly strength: number;
}

/** `collaborations` states its filter in Cypher and `network` in memory: they must keep the same pairs with the same weights. */
test.each([
  '{}',
  '{ themes: ["theme/water"] }',
  '{ transitions: [DIGITAL], minProjects: 2 }',
  '{ activeFrom: 2015, activeTo: 2018 }',
  '{ betweenKinds: [LOCAL_GOVERNMENT, RESEARCH] }',
  '{ betweenKinds: [LOCAL_GOVERNMENT] }',
  '{ crossBorder: true, kinds: [ASSOCIATION, BUSINESS] }',
  '{ crossBorder: false }',
  '{ betweenCountries: ["FR", "SN"] }',
  '{ betweenCountries: ["FR"], crossBorder: false }',
  '{ countries: ["BF", "SN"], minProjects: 1 }',
  '{ actors: ["actor/lyon", "actor/grenoble"] }',
  '{ asOf: 2016 }',
])('the links of a network are the collaborations: %s', async (filter) => {
  const answer = await watched.ask(`{
    collaborations(filter: ${filter}, first: 5000) { nodes { a { id } b { id } projectCount strength } }
    network(filter: ${filter}, ties: [PROJECT], maxNodes: 5000) { links { source target projectCount strength } }
  }`);
  expect(answer.errors).toBeUndefined();
  const { collaborations, network } = answer.data as { collaborations: { nodes: Pair[] }; network: { links: Link[] } };
  const pairs = collaborations.nodes.map(({ a, b, projectCount, strength }) => ({
    source: a.id,
    target: b.id,
    projectCount,
    strength,
  }));
  const inOrder = (links: readonly Link[]): string[] => links.map((link) => JSON.stringify(link)).sort();
  expect(pairs.length).toBeGreaterThan(0);
  expect(inOrder(network.links)).toEqual(inOrder(pairs));
});

test('a project has the participants of every kind that is asked for', async () => {
  const answer = await watched.ask(`{
    projects(filter: { participantKinds: [LOCAL_GOVERNMENT, RESEARCH] }, first: 100) {
      totalCount
      nodes { participants(first: 100) { edges { node { kind } } } }
    }
  }`);
  interface Projects {
    readonly projects: { totalCount: number; nodes: { participants: { edges: { node: { kind: string } }[] } }[] };
  }
  const { projects } = answer.data as unknown as Projects;
  expect(projects.totalCount).toBeGreaterThan(0);
  for (const { participants } of projects.nodes) {
    const kinds = participants.edges.map(({ node }) => node.kind);
    expect(kinds).toEqual(expect.arrayContaining(['LOCAL_GOVERNMENT', 'RESEARCH']));
  }
});
