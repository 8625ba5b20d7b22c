import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { startWriter } from './writer-process.ts';

describe('a folder that is open', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-lock-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is refused to a second store of this process, and free after close', async () => {
    const store = await openEmbeddedStore({ folder });
    await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(String(process.pid)),
      remedy: expect.any(String),
    });
    expect(await store.read({ text: 'RETURN 1 AS n' })).toEqual([{ n: 1 }]);
    await store.close();
    await (await openEmbeddedStore({ folder })).close();
  });

  test('is refused to another process, which learns who has it; and is taken over from a dead one', async () => {
    const writer = startWriter(folder, 0);
    try {
      await writer.firstBatch;
      await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: expect.stringContaining(String(writer.id)),
        remedy: expect.any(String),
      });
    } finally {
      writer.kill();
      await writer.ended;
    }
    await (await openEmbeddedStore({ folder })).close();
  });
});

describe('a folder that cannot be opened', () => {
  test.each([
    ['a file where the folder should be', (at: string) => writeFileSync(at, ''), 'BAD_SETTING'],
    ['a file of something else', (at: string) => writeFileSync(join(at, 'graph.grafeo'), 'not a graph'), 'STORE_UNAVAILABLE'],
  ])('%s', async (_, spoil, code) => {
    const parent = mkdtempSync(join(tmpdir(), 'maillage-bad-'));
    const folder = code === 'BAD_SETTING' ? join(parent, 'file') : parent;
    try {
      spoil(folder);
      await expect(openEmbeddedStore({ folder })).rejects.toMatchObject({ code, message: expect.not.stringContaining(parent) });
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  });
});
