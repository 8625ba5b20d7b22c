import { describe, expect, test } from '@jest/globals';
import { edtfText, periodText, yearOf } from '../../src/web/components/edtf-text.ts';

describe('dates in words', () => {
  test.each([
    ['2018', '2018', '2018'],
    ['2016-10', 'octobre 2016', 'October 2016'],
    ['2018-02-23', '23 février 2018', '23 February 2018'],
    ['2014~', 'vers 2014', 'about 2014'],
    ['2014?', '2014 (?)', '2014 (?)'],
    ['2014%', 'vers 2014 (?)', 'about 2014 (?)'],
    ['2018/..', 'depuis 2018', 'since 2018'],
    ['../2018', 'jusqu’à 2018', 'until 2018'],
    ['1998~/2013', 'vers 1998 – 2013', 'about 1998 – 2013'],
    ['2018-21', '2018-21', '2018-21'],
    ['201X', '201X', '201X'],
  ])('%s', (edtf, french, english) => {
    expect(edtfText(edtf, 'fr')).toBe(french);
    expect(edtfText(edtf, 'en')).toBe(english);
  });

  test.each([
    [null, null, ''],
    ['1998', null, 'dès 1998'],
    ['2018/..', null, 'depuis 2018'],
    [null, '2004', 'jusqu’à 2004'],
    ['1998', '2004', '1998 – 2004'],
    ['2019', '2019', '2019'],
  ])('from %s to %s', (since, until, french) => {
    expect(periodText(since, until, 'fr')).toBe(french);
  });

  test.each([
    ['2016-10~', 2016],
    ['../2018', 2018],
    ['', undefined],
    [null, undefined],
  ])('the year of %s', (edtf, year) => {
    expect(yearOf(edtf)).toBe(year);
  });
});
