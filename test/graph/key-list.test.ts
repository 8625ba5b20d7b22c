import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts } from '../../src/graph/compare-texts.ts';
import { KeyList, type Place } from '../../src/graph/embedded/key-list.ts';

const texts = fc.constantFrom('', 'a', 'aa', 'b', 'é', 'ﬀ', '𐌀', '𐌁');
const node = fc.nat(30);
const change = fc.record({ node, orderKey: fc.option(texts, { nil: undefined }) });

function inOrder(places: Iterable<Place>): Place[] {
  return [...places].sort((a, b) => compareTexts(a.orderKey, b.orderKey) || compareTexts(a.id, b.id));
}

describe('a list of keys', () => {
  test('texts are ordered by code point', () => {
    const byCodePoint = (a: string, b: string): number => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, text, (a, b) => Math.sign(compareTexts(a, b)) === byCodePoint(a, b)));
  });

  test('is the sorted list of what it was told, however the changes came', () => {
    const batches = fc.array(fc.array(change, { maxLength: 150 }), { maxLength: 5 });
    fc.assert(
      fc.property(batches, texts, node, fc.nat(10), (all, orderKey, number, limit) => {
        const list = new KeyList();
        const known = new Map<number, Place>();
        for (const batch of all) {
          for (const { node: id, orderKey: key } of batch) {
            const place = key === undefined ? undefined : { orderKey: key, id: String(id) };
            list.set(id, place);
            if (place === undefined) known.delete(id);
            else known.set(id, place);
          }
          const sorted = inOrder(known.values());
          const after = { orderKey, id: String(number) };
          expect(list.page(undefined, 100)).toEqual(sorted.map(({ id }) => id));
          const rest = sorted.filter(
            (place) => inOrder([place, after])[0] !== place && (place.orderKey !== orderKey || place.id !== after.id),
          );
          expect(list.page(after, limit)).toEqual(rest.slice(0, limit).map(({ id }) => id));
        }
      }),
    );
  });
});
