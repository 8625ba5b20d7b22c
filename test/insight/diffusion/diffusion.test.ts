import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Adoption } from '../../../src/insight/diffusion/adoption-source.ts';
import { sideOf } from '../../../src/insight/dac-recipients.ts';
import { diffusion, type Diffusion } from '../../../src/insight/diffusion/diffusion.ts';

const adoption = (actor: string, year: number | null, ...learnedFrom: string[]): Adoption => ({
  actor,
  year,
  learnedFrom,
  sources: ['source/a'],
});

/**
 * By hand: a (Brazil, 1990) taught b (France, 2000) and c (Mali, 2004); b taught d (Senegal, 2010), which taught e (France, without
 * a year); f took it up in 2004, nobody says where, and g has no country.
 */
const countries = new Map(Object.entries({ a: ['BR'], b: ['FR'], c: ['ML'], d: ['SN'], e: ['FR'], f: ['FR'] }));
const story = [
  adoption('a', 1990),
  adoption('b', 2000, 'a'),
  adoption('c', 2004, 'a'),
  adoption('d', 2010, 'b'),
  adoption('e', null, 'd'),
  adoption('f', 2004),
  adoption('g', 2004, 'b'),
];

describe('a small diffusion, by hand', () => {
  const found = diffusion(story, countries);

  test('says how much is known', () => {
    expect(found.known).toEqual({
      adoptions: 7,
      withoutYear: 1,
      withoutTeacher: 2,
      withoutCountry: 1,
      edges: 5,
      edgesWithoutYear: 1,
      edgesWithoutDirection: 1,
      edgesContradicting: 0,
      beforeList: 1,
    });
  });

  test('has a point for each year, on both sides', () => {
    expect(found.curve).toHaveLength(21);
    expect(found.curve[0]).toEqual({ year: 1990, adoptions: 1, cumulative: 1, cumulativeSouth: 1, cumulativeNorth: 0 });
    expect(found.curve.at(-1)).toEqual({ year: 2010, adoptions: 1, cumulative: 6, cumulativeSouth: 3, cumulativeNorth: 2 });
    expect(found.curve.reduce((sum, { adoptions }) => sum + adoptions, 0)).toBe(6);
  });

  test('measures times from the first adoption, over those that have a year', () => {
    expect(found.timeToAdoption).toEqual({
      firstYear: 1990,
      lowerQuartile: 11,
      median: 14,
      upperQuartile: 14,
      longest: 20,
      of: 6,
    });
  });

  test('knows directions, also without a year where sides never changed', () => {
    expect(found.directions).toEqual([
      { direction: 'SOUTH_TO_NORTH', count: 2, share: 0.5, withinCountry: 0 },
      { direction: 'NORTH_TO_SOUTH', count: 1, share: 0.25, withinCountry: 0 },
      { direction: 'SOUTH_TO_SOUTH', count: 1, share: 0.25, withinCountry: 0 },
      { direction: 'NORTH_TO_NORTH', count: 0, share: 0, withinCountry: 0 },
    ]);
    expect(found.edges.map(({ teacher, learner, lag }) => `${teacher}${learner}${lag}`)).toEqual([
      'ab10',
      'ac14',
      'bg4',
      'bd10',
      'denull',
    ]);
  });

  test('tells origins from relays, with how far each reached', () => {
    const { origins, relays, depth } = found.cascade;
    expect(origins).toEqual([{ actor: 'a', teachers: 0, learners: 2 }]);
    expect(relays).toEqual([
      { actor: 'b', teachers: 1, learners: 2 },
      { actor: 'd', teachers: 1, learners: 1 },
    ]);
    expect(['a', 'b', 'd', 'f'].map((actor) => found.cascade.reachOf(actor))).toEqual([5, 3, 1, 0]);
    expect(depth).toBe(3);
  });

  test('ranks adoptions by year', () => {
    expect(found.movers.map(({ actor, rank, side }) => `${rank}${actor}${side}`)).toEqual([
      '1aSOUTH',
      '2bNORTH',
      '3cSOUTH',
      '3fNORTH',
      '3gnull',
      '6dSOUTH',
    ]);
  });
});

test('a practice that nobody took up has no figure', () => {
  const nothing = diffusion([], countries);
  expect(nothing).toMatchObject({ curve: [], timeToAdoption: null, edges: [], movers: [] });
  expect(nothing.directions.map(({ share }) => share)).toEqual([null, null, null, null]);
});

test('a contradiction is counted, and a circle ends', () => {
  const { known, edges, cascade } = diffusion([adoption('a', 2000, 'b'), adoption('b', 2005, 'a')], countries);
  expect(known.edgesContradicting).toBe(1);
  expect(edges.map(({ lag }) => lag)).toEqual([null, 5]);
  expect([cascade.origins, cascade.depth, cascade.reachOf('a')]).toEqual([[], 0, 1]);
});

describe('the DAC list of the year', () => {
  test.each([
    [['CL'], 2017, 'SOUTH'],
    [['CL'], 2018, 'NORTH'],
    [['CL'], null, null],
    [['LY'], 2002, 'NORTH'],
    [['LY'], 2005, 'SOUTH'],
    [['UA'], 2004, 'NORTH'],
    [['BR'], 1989, 'SOUTH'],
    [['BR'], null, 'SOUTH'],
    [['FR'], null, 'NORTH'],
    [['FR', 'ML'], 2010, null],
    [['FR', 'ES'], 2010, 'NORTH'],
    [[], 2010, null],
  ])('%j in %j: %j', (codes, year, side) => {
    expect(sideOf(codes, year)).toBe(side);
  });
});

test('the list of 2024 has the 141 countries and territories of the OECD, but for Kosovo, which has no ISO 3166-1 code', () => {
  const file = readFileSync(new URL('../../../seed/countries.csv', import.meta.url));
  const countries = parse(file, { columns: true }) as { code: string }[];
  expect(countries.filter(({ code }) => sideOf([code], 2024) === 'SOUTH')).toHaveLength(140);
});

/** Adoptions by up to eight actors, each named once, with teachers among them and countries that changed sides or did not. */
const stories = fc.array(
  fc.record({
    year: fc.option(fc.integer({ min: 1985, max: 2025 })),
    learnedFrom: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
    country: fc.constantFrom('FR', 'BR', 'CL', 'SN', undefined),
  }),
  { maxLength: 8 },
);
type Story = ReturnType<typeof stories.generate> extends { value: infer Value } ? Value : never;

function told(drawn: Story, nameOf: (actor: number) => string): Diffusion {
  const where = drawn.flatMap(({ country }, actor) => (country === undefined ? [] : [[nameOf(actor), [country]] as const]));
  const adoptions = drawn.map(({ year, learnedFrom }, actor) => adoption(nameOf(actor), year, ...learnedFrom.map(nameOf)));
  return diffusion(
    adoptions.sort((one, other) => (one.actor < other.actor ? -1 : 1)),
    new Map(where),
  );
}

describe('any diffusion', () => {
  test('does not depend on what actors are called', () => {
    fc.assert(
      fc.property(stories, (drawn) => {
        const [here, there] = [told(drawn, (actor) => `a${actor}`), told(drawn, (actor) => `z${9 - actor}`)];
        const shape = ({ known, curve, timeToAdoption, directions, cascade }: Diffusion) => ({
          known,
          curve,
          timeToAdoption,
          directions,
          depth: cascade.depth,
          reach: [...cascade.origins, ...cascade.relays].map(({ actor }) => cascade.reachOf(actor)).sort((a, b) => a - b),
        });
        expect(shape(there)).toEqual(shape(here));
      }),
    );
  });

  test('shares add up to one, and what is known and unknown to all', () => {
    fc.assert(
      fc.property(stories, (drawn) => {
        const { known, directions, movers, curve } = told(drawn, (actor) => `a${actor}`);
        const counted = directions.reduce((sum, { count }) => sum + count, 0);
        expect(counted + known.edgesWithoutDirection).toBe(known.edges);
        if (counted > 0) expect(directions.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
        expect(movers.length + known.withoutYear).toBe(known.adoptions);
        expect(curve.at(-1)?.cumulative ?? 0).toBe(movers.length);
      }),
    );
  });
});
