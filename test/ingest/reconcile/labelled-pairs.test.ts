import { expect, it } from '@jest/globals';
import { judgePairs, readPairs } from '../../../bench/matching/labelled-pairs.ts';

it('the labelled pairs are decided as bench:matching has it: who is one, and who is not', async () => {
  const pairs = await readPairs(new URL('../../../bench/matching/pairs.csv', import.meta.url));
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  const { decisions, mistakes } = await judgePairs(pairs);
  expect(mistakes.filter((mistake) => mistake.startsWith('wrong'))).toHaveLength(decisions.falsePositives);
  expect(decisions.precision).toBeGreaterThanOrEqual(0.98);
  expect(decisions.recall).toBeGreaterThanOrEqual(0.85);
});
