import type { SharedProjects } from './actor-ties.ts';
import type { Projection } from './projection.ts';

/**
 * The pairs of actors that share projects, with Newman's collaboration weight: the sum of 1/(participants-1) over shared projects
 * (Newman 2001, doi:10.1103/PhysRevE.64.016132). `kept` leaves other projects out.
 */
export function sharedProjects(projection: Projection, kept?: ReadonlySet<string>): SharedProjects[] {
  const pairs = new Map<number, { projectCount: number; strength: number }>();
  const size = projection.ids.length;
  for (const participants of participantsByProject(projection, kept).values()) {
    const actors = [...participants].sort((a, b) => a - b);
    const weight = 1 / (actors.length - 1);
    actors.forEach((a, index) => {
      for (const b of actors.slice(index + 1)) {
        const known = pairs.get(a * size + b);
        if (known === undefined) pairs.set(a * size + b, { projectCount: 1, strength: weight });
        else Object.assign(known, { projectCount: known.projectCount + 1, strength: known.strength + weight });
      }
    });
  }
  return [...pairs].map(([pair, { projectCount, strength }]) => ({
    a: String(projection.ids[Math.floor(pair / size)]),
    b: String(projection.ids[pair % size]),
    projectCount,
    strength: roundWeight(strength),
  }));
}

/** Six decimals: beyond, sums of 1/(participants-1) differ with the order in which they are added up. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 1e6) / 1e6;
}

function participantsByProject(
  { relationships, ids }: Projection,
  kept: ReadonlySet<string> | undefined,
): Map<number, Set<number>> {
  const participants = new Map<number, Set<number>>();
  for (const { type, from, to } of relationships) {
    if (type !== 'PARTICIPATES_IN' || kept?.has(String(ids[to])) === false) continue;
    const known = participants.get(to);
    if (known === undefined) participants.set(to, new Set([from]));
    else known.add(from);
  }
  return participants;
}
