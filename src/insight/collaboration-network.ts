import { tieNames, type ActorRecord, type CollaborationSource, type Tie } from './collaboration-source.ts';
import { tieFilter, type TieFilter } from './tie-filter.ts';
import { isUndated, meetsWindow, type YearWindow } from './year-window.ts';

/**
 * An undirected weighted graph in compressed sparse rows, ready to be sent to another thread. Each tie stands twice, once
 * in the row of each of its ends; the neighbours of a node are ascending. This is all that measures see.
 */
export interface Graph {
  readonly size: number;
  /** The row of node n goes from offsets[n] to offsets[n + 1] - 1. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Newman's weight of each tie: the sum of 1/(participants-1) over shared projects; 0 when no project is shared. */
  readonly strengths: Float64Array;
  /** Kind of each node, as a number. */
  readonly kinds: Int32Array;
  /** Country of each node, as a number; -1 when unknown. */
  readonly countries: Int32Array;
}

/** Which ties a network is made of. */
export interface NetworkChoice {
  readonly ties: readonly Tie[];
  /** Only projects and declared ties whose years meet it. */
  readonly window?: YearWindow | undefined;
  /** Only these projects, by id. */
  readonly projects?: ReadonlySet<string> | undefined;
  /** Only ties between actors of these kinds, countries, … */
  readonly between?: TieFilter | undefined;
  /** Only ties by this many shared projects or more. */
  readonly minProjects?: number | undefined;
}

/** The network of the actors that have at least one tie of the choice, in the order of their ids. */
export interface CollaborationNetwork extends Graph {
  readonly actors: readonly ActorRecord[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Number of projects shared, for each place in `neighbours`. */
  readonly projectCounts: Uint32Array;
  /** How the two are tied, for each place in `neighbours`: bit n stands for tieNames[n]. */
  readonly ties: Uint8Array;
  /** How many of the projects and declared ties counted have no dates: they are counted in every window. */
  readonly undated: number;
  /** How many projects are of the choice, those that tie nobody because of a single participant included. */
  readonly projects: number;
  /** How many actors take part in them. */
  readonly participants: number;
}

interface Arcs {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly strengths: Float64Array;
  readonly projectCounts: Uint32Array;
  readonly ties: Uint8Array;
}

/** Builds the network of a choice in time that grows with the number of pairs within projects. */
export function collaborationNetwork(source: CollaborationSource, choice: NetworkChoice): CollaborationNetwork {
  const counted = countedTies(source, choice);
  const all = mergeRows(source.actors.length, counted);
  const { kept, arcs } = keepTies(all, keeps(source, choice));
  const actors = Array.from(kept, (number) => source.actors[number]).filter((actor) => actor !== undefined);
  const codes = [...new Set(actors.flatMap(({ country }) => country ?? []))].sort();
  const kinds = [...new Set(actors.map(({ kind }) => kind))].sort();
  return {
    ...arcs,
    size: actors.length,
    actors,
    numberOf: new Map(actors.map(({ id }, number) => [id, number])),
    kinds: Int32Array.from(actors, ({ kind }) => kinds.indexOf(kind)),
    countries: Int32Array.from(actors, ({ country }) => (country === null ? -1 : codes.indexOf(country))),
    undated: counted.undated,
    projects: counted.projects,
    participants: counted.participants,
  };
}

interface CountedTies {
  /** Participants of each project that counts; each has at least two. */
  readonly groups: readonly (readonly number[])[];
  readonly declared: readonly { readonly a: number; readonly b: number; readonly bit: number }[];
  readonly undated: number;
  readonly projects: number;
  readonly participants: number;
}

function countedTies({ projects, declared }: CollaborationSource, choice: NetworkChoice): CountedTies {
  const { ties, window = {}, projects: wanted } = choice;
  const chosen = ties.includes('PROJECT')
    ? projects.filter(({ id, years }) => wanted?.has(id) !== false && meetsWindow(years, window))
    : [];
  const shared = chosen.filter(({ participants }) => participants.length > 1);
  const others = declared.filter(({ tie, years }) => ties.includes(tie) && meetsWindow(years, window));
  return {
    groups: shared.map(({ participants }) => participants),
    declared: others.map(({ a, b, tie }) => ({ a, b, bit: bitOf(tie) })),
    undated: [...shared, ...others].filter(({ years }) => isUndated(years)).length,
    projects: chosen.length,
    participants: new Set(chosen.flatMap(({ participants }) => participants)).size,
  };
}

function bitOf(tie: Tie): number {
  return 1 << tieNames.indexOf(tie);
}

/** The ways in which two actors are tied, in alphabetical order. */
export function tiesOfBits(bits: number): Tie[] {
  return tieNames.filter((_, index) => (bits & (1 << index)) !== 0).sort();
}

/** One row for each actor with its distinct neighbours; sums are made in the order of projects, so that they are the same on each engine. */
function mergeRows(size: number, { groups, declared }: CountedTies): Arcs {
  const loose = looseRows(size, groups, declared);
  const offsets = new Uint32Array(size + 1);
  const neighbours: number[] = [];
  const strengths: number[] = [];
  const projectCounts: number[] = [];
  const ties: number[] = [];
  const place = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const begin = neighbours.length;
    const [from, to] = [loose.offsets[node] ?? 0, loose.offsets[node + 1] ?? 0];
    const row = loose.neighbours.slice(from, to).sort();
    for (const other of row) {
      if ((place[other] ?? -1) >= begin) continue;
      place[other] = neighbours.length;
      neighbours.push(other);
      strengths.push(0);
      projectCounts.push(0);
      ties.push(0);
    }
    for (let arc = from; arc < to; arc++) {
      const at = place[loose.neighbours[arc] ?? 0] ?? 0;
      const weight = loose.weights[arc] ?? 0;
      strengths[at] = (strengths[at] ?? 0) + weight;
      projectCounts[at] = (projectCounts[at] ?? 0) + (weight > 0 ? 1 : 0);
      ties[at] = (ties[at] ?? 0) | (loose.bits[arc] ?? 0);
    }
    offsets[node + 1] = neighbours.length;
  }
  return {
    offsets,
    neighbours: Uint32Array.from(neighbours),
    strengths: Float64Array.from(strengths),
    projectCounts: Uint32Array.from(projectCounts),
    ties: Uint8Array.from(ties),
  };
}

/** Six decimals, as `collaborations` gives: beyond, sums of 1/(participants-1) differ with the order in which they are added up. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 1e6) / 1e6;
}

interface LooseRows {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  readonly bits: Uint8Array;
}

/** As many entries in the row of an actor as there are reasons to tie it to others. */
function looseRows(size: number, groups: CountedTies['groups'], declared: CountedTies['declared']): LooseRows {
  const offsets = new Uint32Array(size + 1);
  const count = (node: number, more: number): number => (offsets[node + 1] = (offsets[node + 1] ?? 0) + more);
  for (const group of groups) for (const node of group) count(node, group.length - 1);
  for (const { a, b } of declared) [a, b].forEach((node) => count(node, 1));
  for (let node = 0; node < size; node++) count(node, offsets[node] ?? 0);
  const total = offsets[size] ?? 0;
  const rows = { offsets, neighbours: new Uint32Array(total), weights: new Float64Array(total), bits: new Uint8Array(total) };
  const next = offsets.slice();
  const add = (from: number, to: number, weight: number, bit: number): void => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    rows.neighbours[at] = to;
    rows.weights[at] = weight;
    rows.bits[at] = bit;
  };
  const project = bitOf('PROJECT');
  for (const group of groups) {
    const weight = 1 / (group.length - 1);
    for (const a of group) for (const b of group) if (a !== b) add(a, b, weight, project);
  }
  for (const { a, b, bit } of declared) {
    add(a, b, 0, bit);
    add(b, a, 0, bit);
  }
  return rows;
}

type KeepsTie = (a: number, b: number, projectCount: number) => boolean;

function keeps({ actors }: CollaborationSource, { between, minProjects = 0 }: NetworkChoice): KeepsTie {
  const suits = tieFilter(between ?? {});
  return (a, b, projectCount) => {
    const [x, y] = [actors[a], actors[b]];
    return projectCount >= minProjects && x !== undefined && y !== undefined && suits(x, y);
  };
}

/** Leaves out the ties that are not kept, then the actors without any, and numbers those left anew. */
function keepTies(all: Arcs, keep: KeepsTie): { readonly kept: Uint32Array; readonly arcs: Arcs } {
  const size = all.offsets.length - 1;
  const keptArcs: number[] = [];
  const degrees = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    for (let arc = all.offsets[node] ?? 0; arc < (all.offsets[node + 1] ?? 0); arc++) {
      if (!keep(node, all.neighbours[arc] ?? 0, all.projectCounts[arc] ?? 0)) continue;
      keptArcs.push(arc);
      degrees[node] = (degrees[node] ?? 0) + 1;
    }
  }
  const kept = Uint32Array.from([...degrees.keys()].filter((node) => (degrees[node] ?? 0) > 0));
  const renumbered = new Uint32Array(size);
  const offsets = new Uint32Array(kept.length + 1);
  kept.forEach((node, number) => {
    renumbered[node] = number;
    offsets[number + 1] = (offsets[number] ?? 0) + (degrees[node] ?? 0);
  });
  const arcs = {
    offsets,
    neighbours: Uint32Array.from(keptArcs, (arc) => renumbered[all.neighbours[arc] ?? 0] ?? 0),
    strengths: Float64Array.from(keptArcs, (arc) => all.strengths[arc] ?? 0),
    projectCounts: Uint32Array.from(keptArcs, (arc) => all.projectCounts[arc] ?? 0),
    ties: Uint8Array.from(keptArcs, (arc) => all.ties[arc] ?? 0),
  };
  return { kept, arcs };
}
