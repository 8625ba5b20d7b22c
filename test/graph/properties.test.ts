import { describe, expect, it } from '@jest/globals';
import { checkKey, checkProperties } from '../../src/graph/properties.ts';
import { codeOf } from '../contract/fixture.ts';

const refused: readonly (readonly [string, unknown])[] = [
  ['a map', { a: 1 }],
  ['a list in a list', [['a']]],
  ['a list of maps', [{ a: 1 }]],
  ['a list of several kinds', ['a', 1]],
  ['a list with null', ['a', null]],
  ['undefined', undefined],
  ['NaN', NaN],
  ['a list with Infinity', [1, Infinity]],
  ['a whole number beyond 2^53', 2 ** 60],
  ['a Date', new Date(0)],
  ['a bigint', 1n],
];

/** That those which pass are stored alike by every engine is shown by test/contract/property-cases.ts. */
describe('properties to be stored', () => {
  it.each(refused)('must not be %s', async (_, value) => {
    expect(await codeOf(Promise.resolve().then(() => checkProperties({ value })))).toBe('BAD_RECORD');
  });

  it('are named in the error, with their record', () => {
    expect(() => checkProperties({ name: 'Lyon', roles: [null] }, 'actor/lyon')).toThrow(
      expect.objectContaining({ where: 'actor/lyon, roles' }),
    );
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
    ['a number', 1],
    ['a list', ['a']],
  ])('that are a key must not be %s', async (_, role) => {
    expect(await codeOf(Promise.resolve().then(() => checkKey({ id: 'actor/a', role })))).toBe('BAD_RECORD');
  });

  it('may be keys when they are strings', () => {
    expect(() => checkKey({ id: 'actor/a', role: 'LEAD' })).not.toThrow();
  });
});
