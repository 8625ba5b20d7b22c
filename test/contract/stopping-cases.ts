import { describe, expect, it } from '@jest/globals';
import type { Capabilities } from '../../src/graph/graph-store.ts';
import { codeOf, longRead, storeOfAllCases, storeOfEachCase, type Open } from './fixture.ts';

/** Would keep an engine busy for an hour. */
const endlessRead = { ...longRead, parameters: { size: 1_000_000 } };

export function stoppingCases(open: Open, capabilities: Capabilities): void {
  describe('stopping a read', () => {
    const store = storeOfAllCases(open);

    it('happens when its time is over', async () => {
      expect(await codeOf(store().read(longRead, { timeoutMs: 20 }))).toBe('TIMED_OUT');
    });

    it('does not happen when it has time enough', async () => {
      expect(await store().read({ text: 'RETURN 1 AS n' }, { timeoutMs: 30_000, signal: new AbortController().signal })).toEqual([
        { n: 1 },
      ]);
    });

    it('happens when it is aborted on the way', async () => {
      const abort = new AbortController();
      const code = codeOf(store().read(longRead, { signal: abort.signal }));
      setTimeout(() => abort.abort(), 20);
      expect(await code).toBe('CANCELLED');
    });

    it('happens before the start when it was aborted already', async () => {
      expect(await codeOf(store().read({ text: 'RETURN 1 AS n' }, { signal: AbortSignal.abort() }))).toBe('CANCELLED');
    });

    it('does nothing after the end', async () => {
      const abort = new AbortController();
      await store().read({ text: 'RETURN 1 AS n' }, { signal: abort.signal });
      abort.abort();
      expect(await store().read({ text: 'RETURN 2 AS n' })).toEqual([{ n: 2 }]);
    });

    it('leaves the store usable', async () => {
      await codeOf(store().read(longRead, { timeoutMs: 20 }));
      expect(await store().read({ text: 'RETURN 2 AS n' })).toEqual([{ n: 2 }]);
    });
  });

  const describeIfStopping = capabilities.stopsReads ? describe : describe.skip;
  describeIfStopping('stopping a read, on an engine with stopsReads', () => {
    const store = storeOfEachCase(open);

    it('frees the engine, so that even close() need not wait', async () => {
      const abort = new AbortController();
      const codes = Promise.all([
        codeOf(store().read(endlessRead, { timeoutMs: 50 })),
        codeOf(store().read(endlessRead, { signal: abort.signal })),
      ]);
      setTimeout(() => abort.abort(), 50);
      expect(await codes).toEqual(['TIMED_OUT', 'CANCELLED']);
      await store().close();
    });
  });
}
