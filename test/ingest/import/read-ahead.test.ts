import { describe, expect, it } from '@jest/globals';
import { readAhead } from '../../../src/ingest/import/read-ahead.ts';

/** Gives numbers and notes what was asked for. */
class Source {
  made = 0;
  closed = false;

  async *items(count: number, failAt = Infinity): AsyncGenerator<number> {
    try {
      while (this.made < count) {
        await Promise.resolve();
        if (this.made === failAt) throw new Error('cannot be read');
        this.made += 1;
        yield this.made;
      }
    } finally {
      this.closed = true;
    }
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('reading ahead', () => {
  it('gives all items in their order, one of them ahead and no more', async () => {
    const source = new Source();
    const seen: [number, number][] = [];
    for await (const item of readAhead(source.items(5))) {
      await settled();
      seen.push([item, source.made]);
    }
    expect(seen).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 5],
    ]);
  });

  it('tells of a failure after the items before it', async () => {
    const seen: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const item of readAhead(new Source().items(5, 2))) {
        await settled();
        seen.push(item);
      }
    };
    await expect(reading()).rejects.toThrow('cannot be read');
    expect(seen).toEqual([1, 2]);
  });

  it('closes what it reads when the work on an item fails', async () => {
    const source = new Source();
    const failing = async (): Promise<void> => {
      for await (const item of readAhead(source.items(5))) if (item === 2) throw new Error('cannot be written');
    };
    await expect(failing()).rejects.toThrow('cannot be written');
    expect(source.closed).toBe(true);
  });
});
