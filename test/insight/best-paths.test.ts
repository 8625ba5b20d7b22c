import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestPaths, type PathQuestion } from '../../src/insight/best-paths.ts';
import { buildProjection, degreeOf, neighboursOf, type Projection } from '../../src/insight/projection.ts';

function graph(size: number, pairs: readonly (readonly [number, number])[]): Projection {
  const ids = Array.from({ length: size }, (_, index) => `actor/${String(index).padStart(3, '0')}`);
  return buildProjection(
    ids,
    pairs.map(([from, to]) => ({
      type: 'PARTNER_OF',
      from,
      to,
      sources: ['source/x'],
      learnedFrom: [],
      years: { first: null, last: null },
    })),
  );
}

const question = (from: number, to: number, rest: Partial<PathQuestion> = {}): PathQuestion => ({
  from,
  to,
  maxLength: 6,
  count: 5,
  avoid: new Set(),
  ...rest,
});

/** 0 and 5 are tied through the hub 1 (two steps), through the quiet 2 (two steps) and along 3–4 (three steps). */
const small = graph(10, [
  [0, 1],
  [1, 5],
  [0, 2],
  [2, 5],
  [0, 3],
  [3, 4],
  [4, 5],
  [1, 6],
  [1, 7],
  [1, 8],
]);

describe('best paths', () => {
  test('the shortest come first, and of one length the one through the less connected node', () => {
    expect(bestPaths(small, question(0, 5))).toEqual([
      [0, 2, 5],
      [0, 1, 5],
      [0, 3, 4, 5],
    ]);
  });

  test('nodes to avoid and hubs are passed by, but may be ends', () => {
    expect(bestPaths(small, question(0, 5, { avoid: new Set([2]) }))[0]).toEqual([0, 1, 5]);
    expect(bestPaths(small, question(0, 5, { maxDegree: 3 }))).toEqual([
      [0, 2, 5],
      [0, 3, 4, 5],
    ]);
    expect(bestPaths(small, question(1, 5, { maxDegree: 2 }))[0]).toEqual([1, 5]);
  });

  test('no path is longer than asked for, and none leads from a node to itself or to one out of reach', () => {
    expect(bestPaths(small, question(0, 5, { maxLength: 2 }))).toHaveLength(2);
    expect(bestPaths(small, question(0, 0))).toEqual([]);
    expect(bestPaths(small, question(0, 9))).toEqual([]);
  });

  test('they are the best of all simple paths (compared with trying them all)', () => {
    const graphs = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), {
      minLength: 4,
      maxLength: 20,
    });
    fc.assert(
      fc.property(graphs, (pairs) => {
        const projection = graph(8, pairs);
        const all = allPaths(projection, [0], 7, 5).sort((a, b) => cost(projection, a) - cost(projection, b));
        const found = bestPaths(projection, question(0, 7, { maxLength: 5, count: 4 }));
        expect(found.map((path) => cost(projection, path))).toEqual(all.slice(0, 4).map((path) => cost(projection, path)));
        expect(new Set(found.map(String)).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });
});

function allPaths(projection: Projection, path: readonly number[], goal: number, left: number): number[][] {
  const end = path.at(-1) ?? 0;
  if (end === goal) return [[...path]];
  if (left === 0) return [];
  return [...neighboursOf(projection, end)]
    .filter((next) => !path.includes(next))
    .flatMap((next) => allPaths(projection, [...path, next], goal, left - 1));
}

/** Steps first, then the sum of ln(1 + degree) over inner nodes; rounded, since sums differ in the last digit with their order. */
function cost(projection: Projection, path: readonly number[]): number {
  const hubs = path.slice(1, -1).reduce((sum, node) => sum + Math.log(1 + degreeOf(projection, node)), 0);
  return Math.round((path.length * 1000 + hubs) * 1e6) / 1e6;
}
