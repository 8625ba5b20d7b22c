import type { Extent, Positions } from '../layouts/positions.ts';
import type { Grouping } from '../model/node-groups.ts';
import type { NetworkModel } from '../model/network-model.ts';
import type { Point } from '../view/network-view.ts';

/** What is drawn, on the screen and in files alike. Colours are custom properties of tokens.css. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  /** Lines behind all: coasts. */
  readonly ground: readonly (readonly Point[])[];
  /** The part of the plane that the whole picture takes: that of the layout, whatever of it is shown. */
  readonly extent: Extent;
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly colour: string;
}

export interface PictureLine {
  readonly source: string;
  readonly target: string;
  /** In pixels. */
  readonly width: number;
}

interface Parts {
  readonly model: NetworkModel;
  readonly positions: Positions;
  readonly pins: Positions;
  readonly extent: Extent;
  readonly sizes: ReadonlyMap<string, number>;
  readonly grouping: Grouping;
  readonly ground: Picture['ground'];
}

export function makePicture({ model, positions, pins, extent, sizes, grouping, ground }: Parts): Picture {
  const nodes = [...model.actors.values()].flatMap(({ id, name }) => {
    const at = pins.get(id) ?? positions.get(id);
    if (at === undefined) return [];
    return [{ id, label: name, ...at, size: sizes.get(id) ?? 1, colour: grouping.groupOf.get(id)?.colour ?? '--series-others' }];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const lines = model.ties
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
    .map(({ source, target, projectCount }) => ({ source, target, width: lineWidth(projectCount) }));
  return { nodes, lines, ground, extent };
}

/** Twice the projects make a line a little wider; a tie without a project is the thinnest. */
function lineWidth(projectCount: number): number {
  return 0.6 + 0.7 * Math.log2(1 + projectCount);
}
