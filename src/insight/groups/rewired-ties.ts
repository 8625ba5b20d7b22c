import type { Random } from '../random.ts';
import type { TieGraph } from './weighted-graph.ts';

/**
 * A graph in which each node keeps its number of ties and all else is left to chance. Two ties a–b and c–d become a–d and c–b, unless
 * that would tie a node to itself or two nodes twice; such an attempt counts, or graphs with few possible swaps would be drawn too often.
 *
 * Double edge swaps: Maslov & Sneppen 2002, doi:10.1126/science.1065103; that attempts must count: Fosdick, Larremore, Nishimura
 * & Ugander 2018, doi:10.1137/16M1087175. Rows keep their places, since degrees do not change: no table of ties is needed.
 */
export class RewiredTies {
  readonly size: number;
  readonly offsets: Uint32Array;
  /** Changes with each swap; rows are not sorted. */
  readonly neighbours: Uint32Array;
  /** Where the same tie stands in the row of its other end. */
  readonly #backward: Uint32Array;
  readonly #owners: Uint32Array;
  readonly #random: Random;

  constructor(graph: TieGraph, random: Random) {
    this.size = graph.size;
    this.offsets = graph.offsets;
    this.neighbours = graph.neighbours.slice();
    this.#random = random;
    this.#owners = new Uint32Array(this.neighbours.length);
    for (let node = 0; node < this.size; node++) this.#owners.fill(node, this.offsets[node], this.offsets[node + 1]);
    this.#backward = this.#findBackward();
  }

  get tieCount(): number {
    return this.neighbours.length / 2;
  }

  swap(attempts: number): void {
    const arcs = this.neighbours.length;
    if (arcs === 0) return;
    for (let attempt = 0; attempt < attempts; attempt++) this.#trySwap(this.#random.below(arcs), this.#random.below(arcs));
  }

  #trySwap(first: number, second: number): void {
    const { neighbours } = this;
    const backward = this.#backward;
    const [a, b] = [this.#owners[first] ?? 0, neighbours[first] ?? 0];
    const [c, d] = [this.#owners[second] ?? 0, neighbours[second] ?? 0];
    if (a === d || c === b || a === c || b === d || this.#areTied(a, d) || this.#areTied(c, b)) return;
    const [firstBack, secondBack] = [backward[first] ?? 0, backward[second] ?? 0];
    neighbours[first] = d;
    neighbours[secondBack] = a;
    neighbours[second] = b;
    neighbours[firstBack] = c;
    backward[first] = secondBack;
    backward[secondBack] = first;
    backward[second] = firstBack;
    backward[firstBack] = second;
  }

  #areTied(one: number, other: number): boolean {
    const [least, most] = this.#degree(one) < this.#degree(other) ? [one, other] : [other, one];
    const end = this.offsets[least + 1] ?? 0;
    for (let arc = this.offsets[least] ?? 0; arc < end; arc++) if (this.neighbours[arc] === most) return true;
    return false;
  }

  #degree(node: number): number {
    return (this.offsets[node + 1] ?? 0) - (this.offsets[node] ?? 0);
  }

  #findBackward(): Uint32Array {
    const places = new Map<number, number>();
    const backward = new Uint32Array(this.neighbours.length);
    this.neighbours.forEach((to, arc) => {
      const from = this.#owners[arc] ?? 0;
      const known = places.get(to * this.size + from);
      if (known === undefined) places.set(from * this.size + to, arc);
      else [backward[arc], backward[known]] = [known, arc];
    });
    return backward;
  }
}
