import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { innermostCore } from '../../../src/insight/theme-cohesion/innermost-core.ts';
import { overlapAmong } from '../../../src/insight/theme-cohesion/overlap.ts';
import { persistence } from '../../../src/insight/theme-cohesion/persistence.ts';
import { themeCohesion, type ActorFacts } from '../../../src/insight/theme-cohesion/theme-cohesion.ts';
import { tiesAmong } from '../../../src/insight/theme-cohesion/ties-among.ts';
import { traitsOf } from '../../../src/insight/traits.ts';
import { anyGraph, moved, renamed, tiesOf } from '../groups/graphs.ts';
import { karateClub } from '../groups/karate-club.ts';

const all = (size: number) => Uint32Array.from({ length: size }, (_, node) => node);

describe('the innermost core', () => {
  test('of the karate club is of ten members with four friends each', () => {
    expect(innermostCore(karateClub)).toEqual({ k: 4, nodes: 10 });
  });

  test('is the last that is left of trying all sets of nodes', () => {
    fc.assert(
      fc.property(anyGraph(8), ({ graph }) => {
        const ties = tiesOf(graph);
        let best = { k: 0, nodes: graph.size };
        for (let chosen = 1; chosen < 2 ** graph.size; chosen++) {
          const has = (node: number): boolean => (chosen & (1 << node)) !== 0;
          const nodes = [...all(graph.size)].filter(has);
          const degrees = nodes.map((node) => ties.filter(([a, b]) => has(a) && has(b) && (a === node || b === node)).length);
          const k = Math.min(...degrees);
          if (k > best.k || (k === best.k && nodes.length > best.nodes)) best = { k, nodes: nodes.length };
        }
        expect(innermostCore(graph)).toEqual(best);
      }),
    );
  });
});

describe('ties among members', () => {
  test('are those with both ends among them', () => {
    fc.assert(
      fc.property(anyGraph(), fc.nat(), ({ graph, names }, count) => {
        const members = Uint32Array.from(names.slice(0, count % (graph.size + 1)));
        const among = tiesAmong(graph, members);
        const inside = tiesOf(graph).filter(([a, b]) => members.includes(a) && members.includes(b));
        expect(among.neighbours.length).toBe(2 * inside.length);
        const weights = new Float64Array(among.neighbours.length);
        const back = tiesOf({ ...among, weights }).map(([a, b]) =>
          [members[a], members[b]].sort((x, y) => (x ?? 0) - (y ?? 0)).join(),
        );
        expect(back.sort()).toEqual(inside.map(([a, b]) => `${a},${b}`).sort());
      }),
    );
  });
});

describe('overlap of publications and events', () => {
  test('of an example by hand: three members with any, one item shared by two', () => {
    // Jaccard 1/3, containment 1/2 in one of three pairs; the fourth has none, the fifth is no member.
    const items = traitsOf([[0, 1], [1, 2], [3], [], [3]]);
    expect(overlapAmong(items, Uint32Array.of(0, 1, 2, 3))).toEqual({
      members: 3,
      jaccard: { value: 1 / 3 / 3, observations: 3 },
      containment: { value: 1 / 2 / 3, observations: 3 },
      shared: { value: 1 / 4, observations: 4 },
    });
    expect(overlapAmong(items, Uint32Array.of(3))).toMatchObject({ members: 0, jaccard: { value: NaN, observations: 0 } });
  });

  test('is that of comparing all pairs', () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 5 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, (items) => {
        const having = items.filter(({ length }) => length > 0);
        const pairs = having.flatMap((one, index) => having.slice(index + 1).map((other) => [one, other] as const));
        const jaccards = pairs.map(([one, other]) => {
          const common = one.filter((item) => other.includes(item)).length;
          return common / new Set([...one, ...other]).size;
        });
        const { jaccard, containment } = overlapAmong(traitsOf(items), all(items.length));
        expect(jaccard.observations).toBe(pairs.length);
        if (pairs.length === 0) return;
        expect(jaccard.value).toBeCloseTo(jaccards.reduce((sum, value) => sum + value, 0) / pairs.length, 12);
        expect(containment.value).toBeGreaterThanOrEqual(jaccard.value - 1e-12);
        expect(containment.value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('persistence', () => {
  const years = { from: 2000, to: 2003 };

  test('of an example by hand: two of three go on, then both of two', () => {
    const activities = [
      { years: { first: 2000, last: 2002 }, participants: [0, 1, 9] },
      { years: { first: 2000, last: 2000 }, participants: [1, 2] },
      // With nobody of the community, without dates, and after the last year.
      { years: { first: 2001, last: 2003 }, participants: [2, 9] },
      { years: { first: null, last: null }, participants: [0, 1] },
      { years: { first: 2004, last: 2009 }, participants: [0, 1] },
    ];
    expect(persistence(Uint32Array.of(0, 1, 2), activities, years)).toEqual({
      overall: { value: 4 / 7, observations: 7 },
      byYear: [
        { year: 2000, value: 2 / 3, observations: 3 },
        { year: 2001, value: 1, observations: 2 },
        { year: 2002, value: 0, observations: 2 },
      ],
      undated: 1,
    });
  });

  test('an end that is open or unknown does not make members persist', () => {
    const activities = [
      { years: { first: 2000, last: null }, participants: [0, 1] },
      { years: { first: null, last: 2001 }, participants: [1, 2] },
    ];
    expect(persistence(Uint32Array.of(0, 1, 2), activities, years).byYear).toEqual([
      { year: 2000, value: 1 / 2, observations: 2 },
      { year: 2001, value: 0, observations: 2 },
    ]);
  });

  test('of those who do nothing together is not known', () => {
    expect(persistence(Uint32Array.of(0), [], years)).toEqual({
      overall: { value: NaN, observations: 0 },
      byYear: [],
      undated: 0,
    });
  });
});

describe('the cohesion of a community on themes', () => {
  const facts = (graph: ActorFacts['graph'], items: number[][]): ActorFacts => ({
    graph,
    isResearch: (actor) => items[actor]?.includes(0) === true,
    publications: traitsOf(items),
    events: traitsOf(items),
    years: { from: 2000, to: 2005 },
  });

  test('of the whole karate club: 78 ties of 561 pairs', () => {
    const found = themeCohesion({ members: all(34), activities: [] }, facts(karateClub, Array<number[]>(34).fill([])));
    expect(found).toMatchObject({ members: 34, ties: 78, core: { value: 4, observations: 10 } });
    expect(found.density).toEqual({ value: 0.13903743315508021, observations: 561 });
    expect(found.research).toEqual({ value: 0, observations: 34 });
  });

  test('of nobody says nothing', () => {
    const found = themeCohesion({ members: new Uint32Array(), activities: [] }, facts(karateClub, []));
    const nothing = { value: NaN, observations: 0 };
    expect(found).toMatchObject({ members: 0, ties: 0, density: nothing, core: nothing, research: nothing });
  });

  test('does not depend on the names of actors', () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyGraph(12), rows, fc.nat(), ({ graph, names }, items, count) => {
        const members = all(graph.size).slice(0, count % (graph.size + 1));
        const activities = tiesOf(graph).map(([a, b]) => ({
          years: { first: 2000 + (a % 4), last: 2000 + b },
          participants: [a, b],
        }));
        const nameOf = (actor: number): number => names[actor] ?? 0;
        const found = themeCohesion({ members, activities }, facts(graph, items.slice(0, graph.size)));
        const others = {
          members: members.map(nameOf),
          activities: activities.map(({ years, participants }) => ({ years, participants: participants.map(nameOf) })),
        };
        const other = themeCohesion(others, facts(renamed(graph, names), moved(items.slice(0, graph.size), names)));
        expect(rounded(other)).toEqual(rounded(found));
      }),
    );
  });
});

/** Sums differ in their last digits with the order of actors. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? part.toFixed(9) : part)));
}
