import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../../src/graph/graph-store.ts';
import { codeOf, storeOfAllCases, type Open } from './fixture.ts';

const ask = (n: number): Statement => ({
  text: 'UNWIND [$n] AS n RETURN n AS own, $n * 2 AS twice, $both AS both',
  parameters: { n, both: `$n of ${n}` },
  bounded: true,
});

export function boundedReadCases(open: Open): void {
  describe('reading what is bounded', () => {
    const store = storeOfAllCases(open);

    it.each([1, 2, 3, 40])('gives each of %i reads at once its own answer', async (count) => {
      const numbers = Array.from({ length: count }, (_, n) => n);
      const answers = await Promise.all(numbers.map((n) => store().read(ask(n))));
      expect(answers).toEqual(numbers.map((n) => [{ own: n, twice: 2 * n, both: `$n of ${n}` }]));
    });

    it('keeps texts apart', async () => {
      const texts = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? 'RETURN $n AS even' : 'RETURN $n AS odd'));
      const answers = await Promise.all(texts.map((text, n) => store().read({ text, parameters: { n }, bounded: true })));
      expect(answers).toEqual(texts.map((_, n) => [n % 2 === 0 ? { even: n } : { odd: n }]));
    });

    it('lets one read be given up, and answers the others', async () => {
      const aborts = Array.from({ length: 20 }, () => new AbortController());
      const reads = aborts.map(({ signal }, n) => store().read(ask(n), { signal, timeoutMs: 30_000 }));
      const codes = reads.filter((_, n) => n % 3 === 0).map(codeOf);
      aborts.filter((_, n) => n % 3 === 0).forEach((abort) => abort.abort());
      expect(new Set(await Promise.all(codes))).toEqual(new Set(['CANCELLED']));
      const others = await Promise.all(reads.filter((_, n) => n % 3 !== 0));
      expect(others.map(([row]) => row?.['own'])).toEqual(aborts.map((_, n) => n).filter((n) => n % 3 !== 0));
    });

    it('refuses a statement that writes, however many come at once', async () => {
      const writes = Array.from({ length: 4 }, (_, n) =>
        store().read({ text: 'CREATE (n:Written {id: $n}) RETURN n.id AS id', parameters: { n }, bounded: true }),
      );
      expect(await Promise.all(writes.map(codeOf))).toEqual(writes.map(() => 'STORE_REFUSED'));
      expect(await store().read({ text: 'MATCH (n:Written) RETURN n.id AS id' })).toEqual([]);
    });
  });
}
