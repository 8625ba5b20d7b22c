/** A division of nodes into groups. */
export interface Partition {
  /** Number of groups; none is empty. */
  readonly count: number;
  /** The group of each node. */
  readonly groups: Uint32Array;
}

/** Numbers groups from the largest to the smallest, and those of one size by their first node: the same groups always have the same numbers. */
export function partitionOf(labels: ArrayLike<number>): Partition {
  const sizes = new Map<number, number>();
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node] ?? 0;
    sizes.set(label, (sizes.get(label) ?? 0) + 1);
  }
  // A map keeps the order of first nodes, and the sort is stable.
  const ordered = [...sizes].sort(([, one], [, other]) => other - one);
  const numbers = new Map(ordered.map(([label], number) => [label, number]));
  return { count: numbers.size, groups: Uint32Array.from(labels, (label) => numbers.get(label) ?? 0) };
}

/** Numbers groups in the order of their first nodes: for what is met on the way, where speed counts. Labels are below the number of nodes. */
export function renumbered(labels: Uint32Array): Partition {
  const numbers = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const groups = labels.map((label) => {
    if (numbers[label] === -1) numbers[label] = count++;
    return numbers[label] ?? 0;
  });
  return { count, groups };
}

export function groupSizes({ count, groups }: Partition): Uint32Array {
  const sizes = new Uint32Array(count);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}
