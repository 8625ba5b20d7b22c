import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frequentConcepts } from '../../../src/insight/concepts/frequent-concepts.ts';
import { conceptLattice, neighboursAbove, neighboursBelow } from '../../../src/insight/concepts/neighbours.ts';
import {
  anyContext,
  anyRows,
  conceptsByBruteForce,
  contextOf,
  inOrder,
  livingBeings,
  livingBeingsContext,
  plain,
} from './contexts.ts';

const thresholds = [fc.nat(4), fc.nat(3)] as const;

describe('formal concepts', () => {
  test('of living beings and water are the 19 that Ganter & Wille draw', () => {
    const concepts = inOrder(frequentConcepts(livingBeingsContext, { minActors: 0 }).map(plain));
    expect(concepts).toHaveLength(19);
    expect(concepts).toEqual(inOrder(conceptsByBruteForce(livingBeingsContext)));
    const names = Object.keys(livingBeings);
    const sharing = (letters: string): (string | undefined)[] | undefined =>
      concepts
        .find(({ themes }) => themes.map((theme) => String.fromCharCode(97 + theme)).join('') === letters)
        ?.actors.map((actor) => names[actor]);
    expect(sharing('ab')).toEqual(['leech', 'bream', 'frog', 'spike-weed', 'reed']);
    expect(sharing('acgh')).toEqual(['frog', 'dog']);
    expect(sharing('acdf')).toEqual(['reed', 'maize']);
    expect(sharing('abcdefghi')).toEqual([]);
  });

  test('are those of trying every set of actors, with enough actors and themes', () => {
    fc.assert(
      fc.property(anyContext, ...thresholds, (context, minActors, minThemes) => {
        const expected = conceptsByBruteForce(context).filter(
          ({ actors, themes }) => actors.length >= minActors && themes.length >= minThemes,
        );
        expect(inOrder(frequentConcepts(context, { minActors, minThemes }).map(plain))).toEqual(inOrder(expected));
      }),
      { numRuns: 500 },
    );
  });

  test('are the same whatever the order of actors', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const reversed = frequentConcepts(contextOf(rows.toReversed()), { minActors: 1 }).map(plain);
        const concepts = frequentConcepts(contextOf(rows), { minActors: 1 }).map(plain);
        const last = rows.length - 1;
        const back = reversed.map(({ actors, themes }) => ({ actors: actors.map((actor) => last - actor).reverse(), themes }));
        expect(inOrder(back)).toEqual(inOrder(concepts));
      }),
    );
  });

  test('reach past one word of themes', () => {
    const context = contextOf([[0, 31, 32, 63, 64, 95], [0, 31, 64, 95], [31, 32, 95], [95]]);
    expect(inOrder(frequentConcepts(context, { minActors: 1 }).map(plain))).toEqual(
      inOrder(conceptsByBruteForce(context).slice(1)),
    );
  });

  test('more than asked for are an error, and none are left out in silence', () => {
    const ask = (most: number) => frequentConcepts(livingBeingsContext, { minActors: 0, most });
    expect(ask(19)).toHaveLength(19);
    expect(() => ask(18)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
    const few = { minActors: 0, minThemes: 9 };
    expect(frequentConcepts(livingBeingsContext, few)).toHaveLength(1);
    expect(() => frequentConcepts(livingBeingsContext, { ...few, most: 18 })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  test('tells how far the search is', () => {
    const seen: number[] = [];
    frequentConcepts(livingBeingsContext, { minActors: 0 }, (done) => seen.push(done));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBeGreaterThan(0.5);
    expect(seen.at(-1)).toBeLessThan(1);
  });

  test('of nobody, or of nothing, are none or one', () => {
    expect(frequentConcepts(contextOf([]), { minActors: 1 })).toEqual([]);
    expect(frequentConcepts(contextOf([[], []]), { minActors: 1 }).map(plain)).toEqual([{ actors: [0, 1], themes: [] }]);
  });
});

describe('neighbours', () => {
  test('are those with nothing in between, in the whole lattice and in a part of it', () => {
    fc.assert(
      fc.property(anyContext, ...thresholds, (context, minActors, minThemes) => {
        const concepts = frequentConcepts(context, { minActors, minThemes });
        const sets = concepts.map(({ actors }) => new Set(actors));
        const isBelow = (one: number, other: number): boolean =>
          one !== other && [...(sets[one] ?? [])].every((actor) => sets[other]?.has(actor));
        const numbers = [...concepts.keys()];
        const isRightBelow = (one: number, other: number): boolean =>
          isBelow(one, other) && !numbers.some((between) => isBelow(one, between) && isBelow(between, other));
        const { above, below } = conceptLattice(context, concepts, minActors);
        expect(below).toEqual(numbers.map((other) => numbers.filter((one) => isRightBelow(one, other))));
        expect(above).toEqual(numbers.map((one) => numbers.filter((other) => isRightBelow(one, other))));
        concepts.forEach((concept, number) => {
          const pick = (some: readonly number[]) => inOrder(some.flatMap((one) => concepts[one] ?? []).map(plain));
          expect(inOrder(neighboursBelow(context, concept, minActors).map(plain))).toEqual(pick(below[number] ?? []));
          expect(inOrder(neighboursAbove(context, concept, minThemes).map(plain))).toEqual(pick(above[number] ?? []));
        });
      }),
      { numRuns: 500 },
    );
  });
});
