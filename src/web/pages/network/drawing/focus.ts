import type Graph from 'graphology';

/** What one looks at: some actors, and those tied to them. The others fade. */
export interface Focus {
  readonly centres: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
}

/** Undefined when none of the actors is drawn: nothing fades then. */
export function focusOn(graph: Graph, ids: Iterable<string>): Focus | undefined {
  const centres = new Set([...ids].filter((id) => graph.hasNode(id)));
  if (centres.size === 0) return undefined;
  const near = new Set(centres);
  for (const id of centres) graph.forEachNeighbor(id, (neighbour) => near.add(neighbour));
  return { centres, near };
}
