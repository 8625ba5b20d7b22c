import type Graph from 'graphology';
import type { Settings } from 'sigma/settings';
import type { ColourOf } from '../../../components/picture/colour-reader.ts';

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

/** More neighbours than this are not all named: the labels would hide what they name. */
const MOST_NAMED = 40;

type Reducers = Pick<Settings, 'nodeReducer' | 'edgeReducer'>;

export const noFading: Reducers = { nodeReducer: null, edgeReducer: null };

/** How sigma.js shows a focus: it asks for each node and line when the focus changes, not at each frame. */
export function fading({ centres, near }: Focus, marked: ReadonlySet<string>, colourOf: ColourOf): Reducers {
  const [faded, strong] = [colourOf('--faded'), colourOf('--accent')];
  const named = near.size <= MOST_NAMED;
  return {
    nodeReducer: (id, data) =>
      near.has(id)
        ? { ...data, forceLabel: named || centres.has(id), highlighted: marked.has(id), zIndex: 1 }
        : { ...data, label: '', color: faded },
    edgeReducer: (_, data) =>
      centres.has(String(data['source'])) || centres.has(String(data['target']))
        ? { ...data, color: strong, zIndex: 1 }
        : { ...data, color: faded },
  };
}
