import type { CollaborationNetwork } from './collaboration-network.ts';
import type { Standings } from './standings.ts';

/** A network as a whole, and how a measure is spread in it. */
export interface NetworkSummary {
  readonly projectCount: number;
  readonly participantCount: number;
  /** Sum of the strengths of all ties. */
  readonly strength: number;
  /** Ties over pairs of actors; null with fewer than two. */
  readonly density: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Number of actors for which the measure is defined. */
  readonly of: number;
}

export function networkSummary(network: CollaborationNetwork, standings: Standings): NetworkSummary {
  const { projects, participants, size, neighbours, strengths } = network;
  const values = standings.order.map((node) => standings.of(node).value ?? 0);
  return {
    projectCount: projects,
    participantCount: participants,
    // Each tie stands twice in the rows of a network.
    strength: rounded(sumOf(strengths) / 2),
    density: size < 2 ? null : neighbours.length / (size * (size - 1)),
    mean: values.length === 0 ? null : rounded(sumOf(values) / values.length),
    median: median(values),
    of: values.length,
  };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Beyond 12 digits, sums differ with their order. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Of values in order, either way. */
function median(values: readonly number[]): number | null {
  const [below, above] = [values[Math.floor((values.length - 1) / 2)], values[Math.ceil((values.length - 1) / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
