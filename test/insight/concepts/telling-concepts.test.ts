import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedThemes, type Concept, type FormalContext } from '../../../src/insight/concepts/formal-context.ts';
import { frequentConcepts } from '../../../src/insight/concepts/frequent-concepts.ts';
import { stability } from '../../../src/insight/concepts/stability.ts';
import { tellingConcepts } from '../../../src/insight/concepts/telling-concepts.ts';
import { anyContext, contextOf, livingBeingsContext, plain } from './contexts.ts';
import { heavyTailedContext } from './heavy-tailed-context.ts';

const seed = 1;

describe('the stability of a concept', () => {
  test('is the share of sets of its actors that have the same themes, worked out by hand', () => {
    // Three have water; without the one who has only that, the two others share energy too.
    const context = contextOf([[0], [0, 1], [0, 1]]);
    const [water, energy] = frequentConcepts(context, { minActors: 1 }).sort((a, b) => b.actors.length - a.actors.length);
    expect(water && stability(context, water, { seed })).toEqual({ value: 0.5, error: 0, method: 'EXACT' });
    expect(energy && stability(context, energy, { seed })).toEqual({ value: 1, error: 0, method: 'EXACT' });
  });

  test('is that of trying all sets of actors, or within its error', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        for (const concept of frequentConcepts(context, { minActors: 0 })) {
          const { value, error } = stability(context, concept, { seed });
          expect(Math.abs(value - byAllSets(context, concept))).toBeLessThanOrEqual(error + 1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of all living beings: 184 of the 256 sets have nothing in common but water', () => {
    const everything = frequentConcepts(livingBeingsContext, { minActors: 8 })[0] as Concept;
    expect(byAllSets(livingBeingsContext, everything)).toBe(184 / 256);
    expect(stability(livingBeingsContext, everything, { seed }).value).toBe(184 / 256);
  });

  test('when sampled is near the exact one, and the same for the same seed', () => {
    // Each of 24 actors lacks one theme of 12 and a second by turns: too many sets to follow, and two for each theme decide.
    const rows = Array.from({ length: 24 }, (_, actor) =>
      [...Array(12).keys()].filter((theme) => theme !== actor % 12 && theme !== (5 * actor + 1 + Math.floor(actor / 12)) % 12),
    );
    const context = contextOf(rows);
    const everyone = frequentConcepts(context, { minActors: 24 })[0] as Concept;
    const found = stability(context, everyone, { seed });
    expect(found).toMatchObject({ method: 'SAMPLED', error: 0.01 });
    expect(Math.abs(found.value - byLacking(rows))).toBeLessThan(0.01);
    expect(stability(context, everyone, { seed })).toEqual(found);
    expect(stability(context, everyone, { seed: 2 })).not.toEqual(found);
  });

  test('of many actors is known from bounds', () => {
    const context = heavyTailedContext(400, 12, 1);
    const methods = frequentConcepts(context, { minActors: 30 }).map((concept) => stability(context, concept, { seed }));
    expect(methods.some(({ method }) => method === 'BOUNDED')).toBe(true);
    for (const { value, error } of methods) expect([value >= 0, value <= 1, error <= 0.01]).toEqual([true, true, true]);
  });
});

describe('the most telling concepts', () => {
  // Four share three rare themes; ten have a theme that all have.
  const context = contextOf([...Array<number[]>(4).fill([0, 1, 2, 3]), ...Array<number[]>(6).fill([0])]);

  test('are those that more share than chance would have it, with the figures worked out by hand', () => {
    const concepts = frequentConcepts(context, { minActors: 1 });
    const [first, second] = tellingConcepts(context, concepts, 2, { seed });
    expect(first && plain(first.concept)).toEqual({ actors: [0, 1, 2, 3], themes: [0, 1, 2, 3] });
    expect(first?.expected).toBeCloseTo(10 * 0.4 ** 3, 12);
    expect(first?.surprise).toBeCloseTo(2 * (4 * Math.log(4 / 0.64) - (4 - 0.64)), 12);
    expect(first?.weight).toBe(first?.surprise);
    expect(second).toMatchObject({ surprise: 0, weight: 0 });
    expect(second?.expected).toBeCloseTo(10, 12);
  });

  test('are the same as when all are looked at, on a context with a heavy tail', () => {
    const larger = heavyTailedContext(300, 20, 2);
    const concepts = frequentConcepts(larger, { minActors: 4, minThemes: 2 });
    const all = tellingConcepts(larger, concepts, concepts.length, { seed });
    expect(all).toHaveLength(concepts.length);
    expect(tellingConcepts(larger, concepts, 10, { seed })).toEqual(all.slice(0, 10));
    const weights = all.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });
});

function byAllSets(context: FormalContext, { actors, themes }: Concept): number {
  let same = 0;
  for (let chosen = 0; chosen < 2 ** actors.length; chosen++) {
    const some = actors.filter((_, index) => (chosen & (1 << index)) !== 0);
    if (sharedThemes(context, some).join() === themes.join()) same++;
  }
  return same / 2 ** actors.length;
}

/** By inclusion and exclusion over the themes that a random set of actors may all have. */
function byLacking(rows: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let themes = 0; themes < 2 ** 12; themes++) {
    const chosen = [...Array(12).keys()].filter((theme) => (themes & (1 << theme)) !== 0);
    const having = rows.filter((row) => chosen.every((theme) => row.includes(theme))).length;
    sum += (chosen.length % 2 === 0 ? 1 : -1) * 2 ** (having - rows.length);
  }
  return sum;
}
