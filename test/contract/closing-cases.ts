import { describe, expect, it } from '@jest/globals';
import { codeOf, longRead, rules, storeOfEachCase, type Open } from './fixture.ts';

export function closingCases(open: Open): void {
  describe('closing', () => {
    const store = storeOfEachCase(open);

    it('is fine twice, one after the other and at once', async () => {
      await Promise.all([store().close(), store().close()]);
      await store().close();
      expect(await codeOf(store().version())).toBe('STORE_CLOSED');
    });

    it('refuses all that comes later', async () => {
      await store().close();
      const later = [
        store().read({ text: 'RETURN 1 AS n' }),
        store().write((transaction) => transaction.run({ text: 'CREATE (:Actor)' })),
        store().search({ text: 'lyon', limit: 1 }),
        store().version(),
        store().setUp(rules),
      ];
      expect(await Promise.all(later.map(codeOf))).toEqual(later.map(() => 'STORE_CLOSED'));
    });

    it('lets reads that run come to their end', async () => {
      const running = store().read(longRead);
      await store().close();
      expect(await running).toEqual([{ n: 0 }]);
    });

    it('lets writes that run come to their end, with all their statements', async () => {
      const order: string[] = [];
      const create = { text: 'CREATE (:Actor) RETURN 1 AS n' };
      const running = store().write(async (transaction) => {
        await transaction.run(create);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return transaction.run(create);
      });
      void running.then(() => order.push('written'));
      await store().close();
      order.push('closed');
      expect(await running).toEqual([{ n: 1 }]);
      expect(order).toEqual(['written', 'closed']);
    });
  });
}
