import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { batchRules, readBatches, writeBatch } from './crash-batches.ts';
import { startWriter } from './writer-process.ts';

const ROUNDS = 6;

describe('a graph whose process was killed', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-crash-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('holds every acknowledged commit, no half of another, and can be written on', async () => {
    const acknowledged = new Set<number>();
    let next = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const afterMs = 20 + Math.random() * 400;
      const written = await killAfter(folder, next, afterMs);
      for (const batch of written) acknowledged.add(batch);
      next = Math.max(next, ...written) + 1;

      const store = await openEmbeddedStore({ folder });
      const { whole, halves } = await readBatches(store);
      expect({ round, afterMs, written: written.length > 0, halves }).toEqual({ round, afterMs, written: true, halves: [] });
      expect([...acknowledged].filter((batch) => !whole.has(batch))).toEqual([]);
      // At most the commit that was under way is there without having been acknowledged.
      expect([...whole].filter((batch) => !acknowledged.has(batch) && batch !== next)).toEqual([]);
      if (whole.has(next)) acknowledged.add(next++);

      await store.setUp(batchRules);
      await writeBatch(store, next);
      acknowledged.add(next++);
      expect((await readBatches(store)).whole).toEqual(acknowledged);
      await store.close();
    }
  }, 120_000);

  test('keeps its version, its rules and what can be searched', async () => {
    await killAfter(folder, 0, 100);
    const store = await openEmbeddedStore({ folder });
    const [row] = await store.read({ text: "MATCH (v:GraphVersion {id: 'graph'}) RETURN v.version AS version" });
    expect((await store.version()).version).toBe(row?.['version']);
    await expect(store.write((transaction) => transaction.run({ text: "CREATE (:Node {id: 'batch/0'})" }))).rejects.toMatchObject(
      { code: 'NOT_UNIQUE' },
    );
    expect((await store.search({ text: 'item', limit: 1 })).length).toBe(1);
    await store.close();
  });
});

describe('a graph that was closed', () => {
  test('is opened by the next process as it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-close-'));
    try {
      const writer = startWriter(folder, 0, 8);
      expect(await writer.ended).toBe(0);
      const store = await openEmbeddedStore({ folder });
      const version = await store.version();
      expect((await readBatches(store)).whole).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
      await store.close();
      const again = await openEmbeddedStore({ folder });
      expect(await again.version()).toEqual(version);
      await again.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Kills a writer so long after its first commit; gives the batches it acknowledged. */
async function killAfter(folder: string, first: number, afterMs: number): Promise<number[]> {
  const writer = startWriter(folder, first);
  await writer.firstBatch;
  await wait(afterMs);
  writer.kill();
  await writer.ended;
  return writer.acknowledged();
}
