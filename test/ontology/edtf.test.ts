import { describe, expect, it } from '@jest/globals';
import { isEdtf, yearSpan } from '../../src/ontology/edtf.ts';

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
