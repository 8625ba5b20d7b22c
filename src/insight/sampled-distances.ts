import { Random } from './random.ts';
import type { Components } from './shortest-paths.ts';

const CONFIDENCE = 0.9;
const SEED = 1;

/** The nodes from which distances are measured, and what that costs in exactness. */
export interface DistanceSources {
  readonly nodes: readonly number[];
  /** How many of a part's nodes are among them. */
  readonly drawnOf: (part: number) => number;
  readonly samples: number;
  readonly confidence: number;
}

/**
 * Draws as many nodes of each part as make the mean distance of every node right to within `error` of the largest distance
 * (Eppstein & Wang 2004, doi:10.7155/jgaa.00081; the number is Hoeffding's bound for all nodes at once). Smaller parts are
 * taken whole.
 */
export function drawSources({ of, sizes }: Components, error: number): DistanceSources {
  const random = new Random(SEED);
  const most = Math.ceil(Math.log((2 * of.length) / (1 - CONFIDENCE)) / (2 * error ** 2));
  const members = sizes.map((): number[] => []);
  of.forEach((part, node) => members[part]?.push(node));
  const nodes = members.flatMap((part) => draw(part, most, random));
  const drawnOf = (part: number): number => Math.min(most, sizes[part] ?? 0);
  return { nodes, drawnOf, samples: nodes.length, confidence: CONFIDENCE };
}

/** The first steps of a Fisher–Yates shuffle: each node at most once. */
function draw(members: number[], count: number, random: Random): number[] {
  for (let index = 0; index < Math.min(count, members.length); index++) {
    const chosen = index + random.below(members.length - index);
    [members[index], members[chosen]] = [members[chosen] ?? 0, members[index] ?? 0];
  }
  return members.slice(0, count);
}
