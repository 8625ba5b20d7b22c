import { describe, expect, it } from '@jest/globals';
import type { ParameterValue } from '../../src/graph/graph-store.ts';
import { codeOf, countOf, storeOfAllCases, type Open } from './fixture.ts';

class Place {
  readonly name = 'Lyon';
}

/** What TypeScript would stop, but JSON.parse, a cast or a library may bring all the same. */
const refused: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['NaN', NaN],
  ['Infinity', -Infinity],
  ['a whole number beyond 2^53', 2 ** 53],
  ['a bigint', 12n],
  ['a Date', new Date(0)],
  ['a function', () => 1],
  ['a symbol', Symbol('lyon')],
  ['a Map', new Map([['a', 1]])],
  ['an object of a class', new Place()],
];

export function parameterCases(open: Open): void {
  describe('parameters', () => {
    const store = storeOfAllCases(open);

    it.each(refused)('must not be %s', async (_, value) => {
      const parameters = { value: value as ParameterValue };
      expect(await codeOf(store().read({ text: 'RETURN $value AS value', parameters }))).toBe('STORE_REFUSED');
    });

    it.each(refused)('must not hold %s in a list or a map', async (_, value) => {
      const parameters = { rows: [{ id: 'a', properties: { inner: [value as ParameterValue] } }] };
      expect(await codeOf(store().read({ text: 'UNWIND $rows AS row RETURN row.id AS id', parameters }))).toBe('STORE_REFUSED');
    });

    it('are checked in a write too, which is undone whole', async () => {
      const written = store().write(async (transaction) => {
        await transaction.run({ text: "CREATE (:Actor {id: 'a'})" });
        await transaction.run({ text: 'CREATE (:Actor {id: $id})', parameters: { id: undefined as unknown as ParameterValue } });
      });
      expect(await codeOf(written)).toBe('STORE_REFUSED');
      expect(await countOf(store(), 'Actor')).toBe(0);
    });

    it('may be maps without a prototype, as graphql-js makes them', async () => {
      const filter = Object.assign(Object.create(null) as Record<string, ParameterValue>, { theme: 'theme/eau' });
      expect(await store().read({ text: 'RETURN $filter.theme AS theme', parameters: { filter } })).toEqual([
        { theme: 'theme/eau' },
      ]);
    });

    it('are left as they were given', async () => {
      const parameters = { rows: [{ id: 'a', year: 2014 }] };
      await store().read({ text: 'UNWIND $rows AS row RETURN row.id AS id', parameters });
      expect(parameters).toEqual({ rows: [{ id: 'a', year: 2014 }] });
    });
  });
}
