import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classOf, countClasses, yearClasses } from '../../../src/web/components/map/classes.ts';

const told = (classes: readonly { readonly from: number; readonly to: number }[]) =>
  classes.map(({ from, to }) => `${from}-${to}`);

describe('classes of counts', () => {
  test('begin at round numbers, the last ends at the largest, none is empty', () => {
    expect(told(countClasses([1, 1, 3, 4, 26], 5))).toEqual(['1-1', '2-4', '20-26']);
  });

  test('become wider before they become too many', () => {
    expect(told(countClasses([1, 2, 5, 10, 20, 50, 418], 5))).toEqual(['1-4', '5-9', '10-49', '50-99', '100-418']);
    expect(told(countClasses([1, 2, 5, 10, 20, 50, 418], 3))).toEqual(['1-9', '10-99', '100-418']);
  });

  test('are none without a count', () => {
    expect(countClasses([], 5)).toEqual([]);
  });

  test('hold every count in one of at most five, up to a hundred thousand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1 }), (counts) => {
        const classes = countClasses(counts, 5);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const count of counts) expect(classes.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
        for (const index of classes.keys()) expect(counts.some((count) => classOf(classes, count) === index)).toBe(true);
      }),
    );
  });
});

describe('classes of years', () => {
  test('are as long as one another and begin at round years', () => {
    expect(told(yearClasses([1989, 2001, 2004, 2016], 4))).toEqual(['1980-1989', '2000-2009', '2010-2016']);
    expect(told(yearClasses([2001, 2002], 4))).toEqual(['2001-2001', '2002-2002']);
  });

  test('are none without a year', () => {
    expect(yearClasses([], 4)).toEqual([]);
  });
});
