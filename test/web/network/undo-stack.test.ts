import { expect, test } from '@jest/globals';
import { emptyStack, recorded, redone, undone } from '../../../src/web/pages/network/view/undo-stack.ts';

test('views are undone and redone in their order, and a new change forgets what was undone', () => {
  const two = recorded(recorded(emptyStack, 'a'), 'b');
  const back = undone(two, 'c');
  expect(back).toEqual({ address: 'b', stack: { past: ['a'], future: ['c'] } });
  expect(redone(back?.stack ?? emptyStack, 'b')).toEqual({ address: 'c', stack: { past: ['a', 'b'], future: [] } });
  expect(recorded(back?.stack ?? emptyStack, 'b').future).toEqual([]);
});

test('there is nothing to undo at first, nor to redo', () => {
  expect(undone(emptyStack, 'a')).toBeUndefined();
  expect(redone(emptyStack, 'a')).toBeUndefined();
});
