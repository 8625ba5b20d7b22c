import { expect, test } from '@jest/globals';
import { collaborationNetwork } from '../../src/insight/collaboration-network.ts';
import type { CollaborationSource } from '../../src/insight/collaboration-source.ts';
import { networkSummary } from '../../src/insight/network-summary.ts';
import { Standings } from '../../src/insight/standings.ts';

const project = (id: string, first: number | null, ...participants: number[]) => ({
  id,
  years: { first, last: first },
  participants,
});
const source: CollaborationSource = {
  actors: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, kind: 'ASSOCIATION', country: 'FR' })),
  projects: [project('p', 2010, 0, 1, 2), project('q', 2010, 0, 1), project('r', 2010, 3), project('s', 2011, 3, 4)],
  declared: [],
};
const summaryOf = (year: number) => {
  const network = collaborationNetwork(source, { ties: ['PROJECT'], window: { from: year, to: year } });
  const degrees = Float64Array.from(network.actors, (_, node) => (network.offsets[node + 1] ?? 0) - (network.offsets[node] ?? 0));
  return networkSummary(network, new Standings(degrees, 'HIGHEST'));
};

test('a network by hand: a project of three, one of two among them, one of a single actor', () => {
  // Three ties of 1/2, one of which has 1 more; each of three actors is tied to the two others; the fourth takes part alone.
  expect(summaryOf(2010)).toEqual({
    projectCount: 3,
    participantCount: 4,
    strength: 2.5,
    density: 1,
    mean: 2,
    median: 2,
    of: 3,
  });
});

test('an empty network has no density, mean or median', () => {
  expect(summaryOf(1990)).toEqual({
    projectCount: 0,
    participantCount: 0,
    strength: 0,
    density: null,
    mean: null,
    median: null,
    of: 0,
  });
});
