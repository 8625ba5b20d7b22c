import type { DrawingEvents } from '../drawing/network-drawing.ts';
import { actorId, actorName } from '../../../components/actor-name.ts';
import type { Point } from './network-view.ts';
import type { ViewControl } from './use-network-view.ts';
import { writeView } from './view-address.ts';

/** What a reader can do with actors, in the drawing, the table and the panel alike. */
export interface NetworkActions {
  /** The address of the view in which this actor alone is selected. */
  readonly addressOf: (id: string) => string;
  readonly select: (ids: readonly string[]) => void;
  /** Adds to the selection, or takes away. */
  readonly toggle: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly hide: (ids: readonly string[]) => void;
  readonly togglePin: (id: string) => void;
  readonly events: DrawingEvents;
}

export function networkActions(
  { view, change, adjust }: ViewControl,
  placeOf: (id: string) => Point | undefined,
): NetworkActions {
  const selected = view.selected.map(actorId);
  const select = (ids: readonly string[]) => change({ selected: ids.map(actorName) });
  const toggle = (id: string) => select(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
  const expand = (id: string) => {
    const name = actorName(id);
    if (!view.expanded.includes(name)) change({ expanded: [...view.expanded, name], selected: [name] });
  };
  const pin = (id: string, at: Point) =>
    change({ pins: new Map([...view.pins, [actorName(id), { x: Math.round(at.x), y: Math.round(at.y) }]]) });
  const unpin = (id: string) => change({ pins: new Map([...view.pins].filter(([name]) => name !== actorName(id))) });
  return {
    addressOf: (id) => `?${writeView({ ...view, selected: [actorName(id)] })}`,
    select,
    toggle,
    expand,
    hide: (ids) => change({ hidden: [...view.hidden, ...ids.map(actorName)], selected: [] }),
    togglePin: (id) => {
      const at = placeOf(id);
      if (view.pins.has(actorName(id))) unpin(id);
      else if (at !== undefined) pin(id, at);
    },
    events: {
      select: (id, more) => {
        if (id === undefined && selected.length > 0) select([]);
        else if (id !== undefined && more) toggle(id);
        else if (id !== undefined && String(selected) !== id) select([id]);
      },
      expand,
      pin,
      look: (camera) => adjust({ camera }),
    },
  };
}
