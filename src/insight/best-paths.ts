import { degreeOf, neighboursOf, type Projection } from './projection.ts';

export interface PathQuestion {
  readonly from: number;
  readonly to: number;
  /** Most relationships a path may have. */
  readonly maxLength: number;
  /** Most paths to give. */
  readonly count: number;
  /** Nodes that no path may pass through. */
  readonly avoid: ReadonlySet<number>;
  /** Inner nodes with more neighbours than this are passed by. */
  readonly maxDegree?: number | undefined;
}

interface FoundPath {
  readonly nodes: readonly number[];
  readonly hubs: number;
}

/**
 * The best simple paths between two nodes: the shortest first, and among those of one length the ones through less
 * connected nodes (least sum of ln(1 + degree) over inner nodes). Yen's algorithm (Yen 1971, doi:10.1287/mnsc.17.11.712)
 * over a breadth-first search that keeps the least connected way to each node; equal paths come in the order of their ids.
 */
export function bestPaths(projection: Projection, question: PathQuestion): number[][] {
  const { from, to, count } = question;
  if (from === to || count === 0) return [];
  const search = new PathSearch(projection, question);
  const first = search.find([from], new Set());
  const found: FoundPath[] = first === undefined ? [] : [first];
  const candidates = new Map<string, FoundPath>();
  while (found.length < count) {
    const last = found.at(-1);
    if (last === undefined) break;
    for (const path of search.deviations(last, found)) candidates.set(path.nodes.join(), path);
    const best = [...candidates.values()].sort(comparePaths)[0];
    if (best === undefined) break;
    candidates.delete(best.nodes.join());
    found.push(best);
  }
  return found.map(({ nodes }) => [...nodes]);
}

function comparePaths(a: FoundPath, b: FoundPath): number {
  return a.nodes.length - b.nodes.length || a.hubs - b.hubs || compareLists(a.nodes, b.nodes);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return different < 0 ? 0 : (a[different] ?? 0) - (b[different] ?? 0);
}

class PathSearch {
  readonly #projection: Projection;
  readonly #question: PathQuestion;
  /** Steps from each node to the goal, over all that may be passed; -1 when out of reach. */
  readonly #toGoal: Int32Array;

  constructor(projection: Projection, question: PathQuestion) {
    this.#projection = projection;
    this.#question = question;
    this.#toGoal = this.#stepsToGoal();
  }

  /** The best path that begins with `root` and does not go on from its end along a banned step. */
  find(root: readonly number[], bannedNext: ReadonlySet<number>): FoundPath | undefined {
    const { to, maxLength } = this.#question;
    const spur = root.at(-1);
    if (spur === undefined) return undefined;
    const passed = new Set(root);
    const cameFrom = new Map<number, number>();
    const hubs = new Map<number, number>([[spur, 0]]);
    let layer = [spur];
    for (let steps = root.length; layer.length > 0 && steps <= maxLength; steps++) {
      const reached = new Map<number, number>();
      for (const node of layer) {
        const cost = (hubs.get(node) ?? 0) + (node === spur ? 0 : this.#hubCost(node));
        for (const next of neighboursOf(this.#projection, node)) {
          if (hubs.has(next) || passed.has(next) || (node === spur && bannedNext.has(next))) continue;
          if (!this.#leadsOn(next, steps)) continue;
          const known = reached.get(next);
          if (known !== undefined && known <= cost) continue;
          reached.set(next, cost);
          cameFrom.set(next, node);
        }
      }
      for (const [node, cost] of reached) hubs.set(node, cost);
      if (reached.has(to)) return this.#path(root, this.#trace(cameFrom, spur));
      layer = [...reached.keys()].sort((a, b) => a - b);
    }
    return undefined;
  }

  /** The best path that leaves `path` at each of its nodes, other than by the steps of paths already found. */
  *deviations({ nodes }: FoundPath, found: readonly FoundPath[]): Generator<FoundPath> {
    for (let length = 1; length < nodes.length; length++) {
      const root = nodes.slice(0, length);
      const sameRoot = found.filter((path) => root.every((node, index) => path.nodes[index] === node));
      const banned = new Set(sameRoot.map((path) => path.nodes[length] ?? -1));
      const deviation = this.find(root, banned);
      if (deviation !== undefined) yield deviation;
    }
  }

  #leadsOn(node: number, steps: number): boolean {
    const left = this.#toGoal[node] ?? -1;
    return left >= 0 && steps + left <= this.#question.maxLength;
  }

  #stepsToGoal(): Int32Array {
    const { to, from } = this.#question;
    const steps = new Int32Array(this.#projection.ids.length).fill(-1);
    steps[to] = 0;
    let layer = [to];
    for (let distance = 1; layer.length > 0; distance++) {
      const reached: number[] = [];
      for (const node of layer) {
        for (const next of neighboursOf(this.#projection, node)) {
          if (steps[next] !== -1 || !(next === from || this.#mayPass(next))) continue;
          steps[next] = distance;
          reached.push(next);
        }
      }
      layer = reached;
    }
    return steps;
  }

  #mayPass(node: number): boolean {
    const { avoid, maxDegree = Infinity } = this.#question;
    return !avoid.has(node) && degreeOf(this.#projection, node) <= maxDegree;
  }

  #hubCost(node: number): number {
    return Math.log(1 + degreeOf(this.#projection, node));
  }

  #trace(cameFrom: ReadonlyMap<number, number>, spur: number): number[] {
    const nodes: number[] = [];
    for (let node: number | undefined = this.#question.to; node !== undefined && node !== spur; node = cameFrom.get(node))
      nodes.unshift(node);
    return nodes;
  }

  #path(root: readonly number[], rest: readonly number[]): FoundPath {
    const nodes = [...root, ...rest];
    return { nodes, hubs: nodes.slice(1, -1).reduce((sum, node) => sum + this.#hubCost(node), 0) };
  }
}
