import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeLabels } from '../../src/web/components/picture/place-labels.ts';

const room = { width: 500, fontSize: 12, widthOf: (text: string) => 7 * text.length };
const wish = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 20 }),
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 300 }),
  size: fc.integer({ min: 1, max: 16 }),
});

describe('labels', () => {
  test('never lie over one another, nor over the edge', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const placed = placeLabels(wishes, room).map(({ text, textX, y }) => ({
          left: textX,
          right: textX + 7 * text.length,
          y,
        }));
        for (const [index, a] of placed.entries()) {
          expect(a.left >= 0 && a.right <= room.width).toBe(true);
          for (const b of placed.slice(index + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= room.fontSize;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  test('of larger nodes come first, and those that are asked for before all', () => {
    const at = { x: 100, y: 100, text: 'name' };
    const wishes = [
      { ...at, id: 'small', size: 2 },
      { ...at, id: 'large', size: 9, x: 101 },
    ];
    expect(placeLabels(wishes, room)[0]?.id).toBe('large');
    expect(placeLabels([{ ...at, id: 'asked', size: 1, first: true }, ...wishes], room)[0]?.id).toBe('asked');
  });

  test('stand to the left where there is no room to the right', () => {
    const [label] = placeLabels([{ id: 'a', text: 'at the edge', x: 490, y: 50, size: 4 }], room);
    expect(label?.textX).toBe(490 - 4 - 3 - 77);
  });
});
