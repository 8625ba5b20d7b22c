import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daySpan, isEdtf, yearSpan } from '../../src/ontology/edtf.ts';

describe('the years of an EDTF text', () => {
  it.each([
    ['2018', 2018, 2018],
    ['2018-02-23', 2018, 2018],
    ['2018-12-31', 2018, 2018],
    ['2014~', 2014, 2014],
    ['2018?', 2018, 2018],
    ['201X', 2010, 2019],
    ['2018-21', 2018, 2018],
    ['2018/2020', 2018, 2020],
    ['2018-02-23/2019-12-31', 2018, 2019],
    ['2018/..', 2018, null],
    ['2018/', 2018, null],
    ['../2018', null, 2018],
    ['2014~/2016', 2014, 2016],
  ])('%s spans %s to %s', (text, first, last) => {
    expect(yearSpan(text)).toEqual({ first, last });
  });

  it.each([
    '',
    'vers 2018',
    '2018-02-30',
    '2018-13',
    '2020/2018',
    '18',
    '201',
    '2018 ',
    '23/02/2018',
    '{2018,2019}',
    '../..',
    '-0004',
    'Y17000',
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });
});

it('reads plain dates, and periods of them, as the grammar does', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
  const date = fc
    .tuple(fc.integer({ min: 990, max: 2100 }), part(13), part(31), fc.constantFrom(1, 2, 3))
    .map(([year, month, day, parts]) => [String(year).padStart(4, '0'), month, day].slice(0, parts).join('-'));
  const end = fc.oneof(
    fc.constant(''),
    fc.constant('/..'),
    fc.constant('/'),
    date.map((last) => `/${last}`),
  );
  fc.assert(
    fc.property(date, end, (first, rest) => {
      // Days are read by the grammar alone.
      const days = daySpan(`${first}${rest}`);
      const year = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
      expect(yearSpan(`${first}${rest}`)).toEqual(days && { first: year(days.first), last: year(days.last) });
    }),
    { numRuns: 500 },
  );
});
