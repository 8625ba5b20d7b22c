import { describe, expect, test } from '@jest/globals';
import { mergeTies } from '../../src/insight/actor-ties.ts';
import { actorNetwork } from '../../src/insight/network.ts';

const ties = mergeTies(
  [
    { a: 'actor/a', b: 'actor/b', projectCount: 2, strength: 1.5 },
    { a: 'actor/b', b: 'actor/c', projectCount: 1, strength: 0.5 },
    { a: 'actor/x', b: 'actor/y', projectCount: 1, strength: 1 },
  ],
  [
    ['actor/b', 'actor/a', 'PARTNERSHIP'],
    ['actor/d', 'actor/c', 'MEMBERSHIP'],
    ['actor/d', 'actor/d', 'LEARNING'],
  ],
);

describe('the network of actors', () => {
  test('two actors have one link, with all the ways in which they are tied', () => {
    expect(ties).toHaveLength(4);
    expect(ties[0]).toEqual({ a: 'actor/a', b: 'actor/b', projectCount: 2, strength: 1.5, ties: ['PARTNERSHIP', 'PROJECT'] });
    expect(ties.at(-1)).toEqual({ a: 'actor/c', b: 'actor/d', projectCount: 0, strength: 0, ties: ['MEMBERSHIP'] });
  });

  test('around one actor it reaches as many steps as asked for', () => {
    const distances = (depth: number) =>
      actorNetwork(ties, { ego: 'actor/a', depth, maxNodes: 10 }).nodes.map(({ id, distance }) => [id, distance]);
    expect(distances(1)).toEqual([
      ['actor/a', 0],
      ['actor/b', 1],
    ]);
    expect(distances(3)).toEqual([
      ['actor/a', 0],
      ['actor/b', 1],
      ['actor/c', 2],
      ['actor/d', 3],
    ]);
  });

  test('an actor without ties is a network of its own', () => {
    expect(actorNetwork([], { ego: 'actor/z', depth: 2, maxNodes: 10 })).toEqual({
      nodes: [{ id: 'actor/z', degree: 0, strength: 0, distance: 0 }],
      links: [],
      truncated: false,
      nodeCount: 1,
      linkCount: 0,
    });
  });

  test('a limit keeps the strongest, says so, and leaves degrees as they were', () => {
    const network = actorNetwork(ties, { depth: 1, maxNodes: 2 });
    expect(network.nodes.map(({ id, degree, strength }) => ({ id, degree, strength }))).toEqual([
      { id: 'actor/b', degree: 2, strength: 2 },
      { id: 'actor/a', degree: 1, strength: 1.5 },
    ]);
    expect(network).toMatchObject({ truncated: true, nodeCount: 6, linkCount: 4 });
    expect(network.links).toHaveLength(1);
  });
});
