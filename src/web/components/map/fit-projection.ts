import { geoBounds, geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { OnEarth } from './on-earth.ts';
import type { Land } from './world.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room for circles and names at the edges, in pixels. */
const MARGIN = 36;
/** So that the Bering Strait, and no country, is cut by the edge of the map. */
const WORLD_TURN = -11;
/** Share of the places that a map must hold, when leaving the farthest out lets it show the others at least twice as large. */
const HELD = 0.95;

/** The inhabited world, in the projection Equal Earth (Šavrič, Patterson and Jenny 2019, doi:10.1080/13658816.2018.1504949), which keeps areas. */
export function worldProjection(world: readonly Land[], frame: Frame): GeoProjection {
  const inhabited = { type: 'FeatureCollection' as const, features: world.filter(({ code }) => code !== 'AQ') };
  return geoEqualEarth()
    .rotate([WORLD_TURN, 0])
    .fitExtent(
      [
        [1, 1],
        [frame.width - 1, frame.height - 1],
      ],
      inhabited,
    );
}

/** The same projection around places; `largest` is the scale at which coasts would become coarse. */
export function placesProjection(places: readonly OnEarth[], frame: Frame, largest: number): GeoProjection {
  const all = projectionAround(places, frame, largest);
  const most = projectionAround(withoutFarthest(places), frame, largest);
  return most.scale() >= 2 * all.scale() ? most : all;
}

function projectionAround(places: readonly OnEarth[], { width, height }: Frame, largest: number): GeoProjection {
  const shown: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]) };
  const projection = geoEqualEarth().rotate([-middleLongitude(shown), 0]);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    shown,
  );
  if (projection.scale() <= largest) return projection;
  projection.scale(largest).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
  return projection.translate([width / 2 - (left + right) / 2, height / 2 - (top + bottom) / 2]);
}

/** Between the western and the eastern end, on whichever side of the date line they are. */
function middleLongitude(shown: GeoPermissibleObjects): number {
  const [[west], [east]] = geoBounds(shown);
  return west <= east ? (west + east) / 2 : (west + east + 360) / 2;
}

/** The places but those that are farthest from the middle one. */
function withoutFarthest(places: readonly OnEarth[]): readonly OnEarth[] {
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const middle = {
    latitude: median(places.map(({ latitude }) => latitude)),
    longitude: median(places.map(({ longitude }) => longitude)),
  };
  const far = ({ latitude, longitude }: OnEarth) => Math.hypot(latitude - middle.latitude, longitude - middle.longitude);
  return places.toSorted((a, b) => far(a) - far(b)).slice(0, Math.ceil(HELD * places.length));
}
