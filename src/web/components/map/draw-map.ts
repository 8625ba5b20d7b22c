import { geoInterpolate, geoPath, type GeoProjection } from 'd3-geo';
import { LABEL_SIZE } from '../picture/label-font.ts';
import { placeLabels } from '../picture/place-labels.ts';
import { placesProjection, worldProjection, type Frame } from './fit-projection.ts';
import type { MapArc, MapContent, MapSpot } from './map-content.ts';
import type { MapPicture } from './map-picture.ts';
import type { OnEarth } from './on-earth.ts';
import { loadWorld, type Detail, type Land } from './world.ts';

export interface MapRequest {
  readonly content: MapContent;
  readonly frame: Frame;
  /** Width of a text at the size of labels. */
  readonly widthOf: (text: string) => number;
}

export type DrawMap = (request: MapRequest) => MapPicture;

/** Radii of circles, in pixels. The smallest can be pointed at, even where its area should be less. */
const SMALLEST = 3;
const LARGEST = 18;
const LANDLESS = 4;
/** Pixels for each radian: at more the coasts would be seen to be made of straight lines. */
const largestScale: Readonly<Record<Detail, number>> = { '110m': 1200, '50m': 4000 };
/** Arcs that are shorter have no room for the head of an arrow, in pixels. */
const SHORT = 24;
const HEAD = 5;

/** What draws maps, once the shapes of the countries are loaded. */
export async function mapDrawer(detail: Detail): Promise<DrawMap> {
  const world = await loadWorld(detail);
  return (request) => drawMap(world, largestScale[detail], request);
}

/** The whole world where only countries are shaded; else the part that holds the places. */
export function drawMap(world: readonly Land[], scale: number, { content, frame, widthOf }: MapRequest): MapPicture {
  const places = [...content.spots.map(({ at }) => at), ...content.arcs.flatMap(({ from, to }) => [from, to])];
  const projection = places.length === 0 ? worldProjection(world, frame) : placesProjection(places, frame, scale);
  // Fine enough for long arcs to look round.
  projection.precision(0.2).clipExtent([
    [-5, -5],
    [frame.width + 5, frame.height + 5],
  ]);
  const spots = drawSpots(content.spots, projection, frame);
  const landless = drawLandless(world, content, projection);
  return {
    ...frame,
    areas: drawLand(world, content, projection),
    arcs: content.arcs.map((arc) => drawArc(arc, projection)),
    dots: [...landless.dots, ...spots.dots],
    labels: placeLabels(
      spots.dots.map(({ id, name, x, y, radius }) => ({ id, text: name, x, y, size: radius })),
      { width: frame.width, fontSize: LABEL_SIZE, widthOf },
    ),
    outside: [...landless.outside, ...spots.outside],
  };
}

function drawLand(world: readonly Land[], { areas }: MapContent, projection: GeoProjection): MapPicture['areas'] {
  const shaded = new Map(areas.map((area) => [area.code, area]));
  const path = geoPath(projection).digits(1);
  return world.flatMap((land, index) => {
    const drawn = path(land);
    if (drawn === null || (land.code === 'AQ' && !shaded.has('AQ'))) return [];
    const area = land.code === undefined ? undefined : shaded.get(land.code);
    return [{ id: String(index), path: drawn, colour: area?.colour ?? '--land', title: area?.title, address: area?.address }];
  });
}

/** Countries that the map has no shape of, as dots. */
function drawLandless(world: readonly Land[], { areas }: MapContent, projection: GeoProjection) {
  const withShape = new Set(world.map(({ code }) => code));
  const landless = areas.filter(({ code }) => !withShape.has(code));
  return {
    dots: landless.flatMap(({ code, title, colour, address, at }) => {
      const point = at && onMap(at, projection);
      return point === undefined ? [] : [{ ...point, id: code, title, colour, address, radius: LANDLESS, hollow: false }];
    }),
    outside: landless.filter(({ at }) => at === undefined).map(({ title }) => title),
  };
}

function drawSpots(spots: readonly MapSpot[], projection: GeoProjection, { width, height }: Frame) {
  const largest = Math.max(...spots.map(({ value }) => value));
  const drawn = spots
    .toSorted((a, b) => b.value - a.value)
    .map(({ id, name, title, at, value, address, colour, hollow }) => ({
      ...(onMap(at, projection) ?? { x: NaN, y: NaN }),
      id,
      name,
      title,
      address,
      colour,
      hollow,
      radius: Math.max(SMALLEST, LARGEST * Math.sqrt(value / Math.max(largest, 10))),
    }));
  const inside = ({ x, y }: { readonly x: number; readonly y: number }) => x >= 0 && y >= 0 && x <= width && y <= height;
  return { dots: drawn.filter(inside), outside: drawn.filter((dot) => !inside(dot)).map(({ name }) => name) };
}

/** The shortest way over the earth, with the head of an arrow in its middle. */
function drawArc({ id, title, from, to, colour, directed }: MapArc, projection: GeoProjection): MapPicture['arcs'][number] {
  const [start, end] = [coordinates(from), coordinates(to)];
  const path = geoPath(projection).digits(1);
  const line = { type: 'LineString' as const, coordinates: [start, end] };
  const between = geoInterpolate(start, end);
  const [before, after] = [projection(between(0.52)), projection(between(0.56))];
  const headed = directed && before !== null && after !== null && path.measure(line) > SHORT;
  return { id, title, colour, address: undefined, path: path(line) ?? '', head: headed ? arrowHead(before, after) : '' };
}

/** A triangle at `tip` that points away from `before`. */
function arrowHead(before: readonly [number, number], tip: readonly [number, number]): string {
  const direction = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const corner = (turn: number) =>
    [tip[0] + HEAD * Math.cos(direction + turn), tip[1] + HEAD * Math.sin(direction + turn)]
      .map((value) => value.toFixed(1))
      .join(' ');
  return `M${corner(0)}L${corner(2.4)}L${corner(-2.4)}Z`;
}

function onMap(at: OnEarth, projection: GeoProjection): { readonly x: number; readonly y: number } | undefined {
  const point = projection(coordinates(at));
  return point === null ? undefined : { x: point[0], y: point[1] };
}

function coordinates({ longitude, latitude }: OnEarth): [number, number] {
  return [longitude, latitude];
}
