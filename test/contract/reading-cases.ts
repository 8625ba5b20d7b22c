import { describe, expect, it } from '@jest/globals';
import { MaillageError } from '../../src/errors.ts';
import type { Parameters } from '../../src/graph/graph-store.ts';
import { codeOf, storeOfAllCases, type Open } from './fixture.ts';

export function readingCases(open: Open): void {
  describe('reading', () => {
    const store = storeOfAllCases(open);
    const answer = async (text: string, parameters: Parameters = {}): Promise<unknown> => {
      const [row] = await store().read({ text: `RETURN ${text} AS answer`, parameters });
      return row?.['answer'];
    };

    it('gives back one row a match, under the names of RETURN', async () => {
      const rows = await store().read({
        text: 'UNWIND $names AS name RETURN name, size(name) AS letters ORDER BY name',
        parameters: { names: ['b', 'ab'] },
      });
      expect(rows).toEqual([
        { name: 'ab', letters: 2 },
        { name: 'b', letters: 1 },
      ]);
    });

    it('gives back no row where nothing matches', async () => {
      expect(await store().read({ text: 'MATCH (n:Actor) RETURN n.id AS id' })).toEqual([]);
    });

    it.each([
      ['a text', 'Métropole de Lyon, « Œuvre » 🌍'],
      ['a text of digits', '33000'],
      ['an empty text', ''],
      ['a whole number', 9_007_199_254_740_991],
      ['a negative number', -12],
      ['a fraction', 45.764],
      ['true', true],
      ['null', null],
      ['an empty list', []],
      ['a list', ['a', 'b']],
      ['a map', { id: 'actor/lyon', roles: ['LEAD'], where: { latitude: 45.75, none: null } }],
      ['lists in lists', [[1, 2], [], [3]]],
      ['a list of maps', [{ id: 'a' }, { id: 'b', extra: [true] }]],
    ])('takes and gives back %s unchanged', async (_, value) => {
      expect(await answer('$value', { value })).toEqual(value);
    });

    it('gives back maps and lists as plain JSON', async () => {
      const value = await answer('{list: [1, {deep: $text}], nothing: null}', { text: 'x' });
      expect(JSON.parse(JSON.stringify(value))).toEqual({ list: [1, { deep: 'x' }], nothing: null });
    });

    it('takes a value for data, whatever it says', async () => {
      const value = '" }) MATCH (n) DETACH DELETE n //';
      await store().write((transaction) => transaction.run({ text: 'CREATE (n:Quoted {id: $value})', parameters: { value } }));
      expect(await store().read({ text: 'MATCH (n:Quoted {id: $value}) RETURN n.id AS id', parameters: { value } })).toEqual([
        { id: value },
      ]);
    });

    it('takes a whole number where an integer is needed', async () => {
      const rows = await store().read({
        text: 'UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP $skip LIMIT $limit',
        parameters: { skip: 2, limit: 2 },
      });
      expect(rows).toEqual([{ n: 3 }, { n: 4 }]);
    });

    it('divides whole numbers as integers, and others after toFloat()', async () => {
      expect(await answer('[$two / 4, toFloat($two) / 4]', { two: 2 })).toEqual([0, 0.5]);
    });

    it.each([
      ['a number beyond 2^53', '9007199254740993'],
      ['such a number inside a list inside a map', '{list: [1, 9007199254740993]}'],
    ])('refuses to give back %s', async (_, text) => {
      expect(await codeOf(answer(text))).toBe('STORE_REFUSED');
    });

    it.each([
      ['a syntax error', 'RETRUN 1'],
      ['an empty statement', ''],
      ['two statements', 'RETURN 1 AS a; RETURN 2 AS b'],
      ['an unknown variable', 'RETURN nobody.id AS id'],
      ['an unknown function', 'RETURN nonsense(1) AS n'],
      ['a parameter that was not given', 'RETURN $absent AS n'],
      ['a division by zero', 'RETURN 1 / 0 AS n'],
    ])('refuses %s', async (_, text) => {
      expect(await codeOf(store().read({ text }))).toBe('STORE_REFUSED');
    });

    it('tells readers nothing of the statement, and keeps what the engine said as the cause', async () => {
      const error = await store()
        .read({ text: 'MATCH (secretLabel RETURN 1' })
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(MaillageError);
      expect((error as MaillageError).line).not.toContain('secretLabel');
      expect((error as MaillageError).cause).toHaveProperty('message');
    });
  });
}
