import { expect, test } from '@jest/globals';
import { learningTrees, type Learner } from '../../src/web/pages/practice/learning-trees.ts';

const actor = (name: string) => ({ id: `actor/${name}`, name, kind: 'LOCAL_GOVERNMENT' as const });
const adoption = (name: string, year: number | null, ...from: string[]) => ({
  actor: actor(name),
  year,
  learnedFrom: from.map(actor),
});

function drawn(learners: readonly Learner[]): string {
  return learners.map(({ actor: { name }, taught }) => (taught.length === 0 ? name : `${name}(${drawn(taught)})`)).join(' ');
}

test('learners stand under each of those they learned from', () => {
  expect(drawn(learningTrees([adoption('a', 1989), adoption('b', 2001, 'a'), adoption('c', null, 'a', 'b')]))).toBe('a(b(c) c)');
});

test('who is not known to have taught or learned stands in no tree', () => {
  expect(learningTrees([adoption('a', 1989)])).toEqual([]);
});

test('two that learned from each other end the tree', () => {
  expect(drawn(learningTrees([adoption('a', 1, 'b', 'z'), adoption('b', 2, 'a')]))).toBe('z(a(b))');
});
