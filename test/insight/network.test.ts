import { describe, expect, test } from '@jest/globals';
import { collaborationNetwork, type NetworkChoice } from '../../src/insight/collaboration-network.ts';
import { tieNames, type CollaborationSource, type DeclaredTie } from '../../src/insight/collaboration-source.ts';
import { actorNetwork } from '../../src/insight/network.ts';

const letters = ['a', 'b', 'c', 'd', 'x', 'y', 'z'];
const number = (letter: string): number => letters.indexOf(letter);

const declared = (from: string, to: string, tie: DeclaredTie['tie'], first: number | null, last: number | null): DeclaredTie => ({
  a: number(from),
  b: number(to),
  tie,
  years: { first, last },
});

const source: CollaborationSource = {
  actors: letters.map((letter, index) => ({
    id: `actor/${letter}`,
    kind: index < 2 ? 'RESEARCH' : 'BUSINESS',
    country: ['FR', 'BF'][index] ?? null,
  })),
  projects: [
    { id: 'project/1', years: { first: 2010, last: 2012 }, participants: ['a', 'b'].map(number) },
    { id: 'project/2', years: { first: 2015, last: null }, participants: ['a', 'b', 'c'].map(number) },
    { id: 'project/3', years: { first: null, last: null }, participants: ['x', 'y'].map(number) },
    { id: 'project/4', years: { first: 2010, last: 2020 }, participants: ['z'].map(number) },
  ],
  declared: [declared('b', 'a', 'PARTNERSHIP', 2011, null), declared('d', 'c', 'MEMBERSHIP', null, 2009)],
};

const networkOf = (choice: Partial<NetworkChoice> = {}) => collaborationNetwork(source, { ties: tieNames, ...choice });
const linksOf = (choice: Partial<NetworkChoice> = {}) =>
  actorNetwork(networkOf(choice), { depth: 1, maxNodes: 100 }).links.map(({ a, b }) => `${a.slice(6)}${b.slice(6)}`);

describe('the network of actors', () => {
  test('two actors have one link, with all the ways in which they are tied', () => {
    const { links } = actorNetwork(networkOf(), { depth: 1, maxNodes: 100 });
    expect(links).toEqual([
      { a: 'actor/a', b: 'actor/b', projectCount: 2, strength: 1.5, ties: ['PARTNERSHIP', 'PROJECT'] },
      { a: 'actor/a', b: 'actor/c', projectCount: 1, strength: 0.5, ties: ['PROJECT'] },
      { a: 'actor/b', b: 'actor/c', projectCount: 1, strength: 0.5, ties: ['PROJECT'] },
      { a: 'actor/c', b: 'actor/d', projectCount: 0, strength: 0, ties: ['MEMBERSHIP'] },
      { a: 'actor/x', b: 'actor/y', projectCount: 1, strength: 1, ties: ['PROJECT'] },
    ]);
  });

  test('its actors are those with a tie, in the order of their ids', () => {
    expect(networkOf().actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'x', 'y'].map((letter) => `actor/${letter}`));
    expect(networkOf({ ties: [] }).size).toBe(0);
  });

  test('a window keeps what went on in it; open and unknown ends reach beyond it', () => {
    expect(linksOf({ window: { from: 2013, to: 2014 } })).toEqual(['ab', 'xy']);
    expect(linksOf({ window: { from: 2013 } })).toEqual(['ab', 'ac', 'bc', 'xy']);
    expect(linksOf({ window: { to: 2009 } })).toEqual(['cd', 'xy']);
    expect(linksOf({ ties: ['PROJECT'], window: { from: 2012, to: 2012 } })).toEqual(['ab', 'xy']);
  });

  test('what is counted without dates is told', () => {
    expect(networkOf({ window: { from: 2013, to: 2014 } }).undated).toBe(1);
    expect(networkOf({ ties: ['PARTNERSHIP'] }).undated).toBe(0);
  });

  test('only chosen projects, kinds and numbers of projects count', () => {
    expect(linksOf({ ties: ['PROJECT'], projects: new Set(['project/1', 'project/3']) })).toEqual(['ab', 'xy']);
    expect(linksOf({ between: { betweenKinds: ['RESEARCH'] } })).toEqual(['ab']);
    expect(linksOf({ between: { betweenCountries: ['FR', 'BF'] } })).toEqual(['ab']);
    expect(linksOf({ between: { betweenCountries: ['FR'] } })).toEqual([]);
    expect(linksOf({ ties: ['PROJECT'], minProjects: 2 })).toEqual(['ab']);
  });

  test('around one actor it reaches as many steps as asked for', () => {
    const distances = (depth: number) =>
      actorNetwork(networkOf(), { ego: 'actor/a', depth, maxNodes: 10 }).nodes.map(({ id, distance }) => [id, distance]);
    expect(distances(1)).toEqual([
      ['actor/a', 0],
      ['actor/b', 1],
      ['actor/c', 1],
    ]);
    expect(distances(3).at(-1)).toEqual(['actor/d', 2]);
  });

  test('an actor without ties is a network of its own', () => {
    expect(actorNetwork(networkOf(), { ego: 'actor/z', depth: 2, maxNodes: 10 })).toEqual({
      nodes: [{ id: 'actor/z', degree: 0, strength: 0, distance: 0 }],
      links: [],
      truncated: false,
      nodeCount: 1,
      linkCount: 0,
    });
  });

  test('a limit keeps the strongest, says so, and leaves degrees as they were', () => {
    const network = actorNetwork(networkOf(), { depth: 1, maxNodes: 2 });
    expect(network.nodes.map(({ id, degree, strength }) => ({ id, degree, strength }))).toEqual([
      { id: 'actor/a', degree: 2, strength: 2 },
      { id: 'actor/b', degree: 2, strength: 2 },
    ]);
    expect(network).toMatchObject({ truncated: true, nodeCount: 6, linkCount: 5 });
    expect(network.links).toHaveLength(1);
  });
});
