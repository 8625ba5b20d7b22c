import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** 110m: 1:110 million, for the world, without the smallest countries. 50m: 1:50 million, for a part of it; six times as large. */
export type Detail = '110m' | '50m';

export type Land = Feature<Polygon | MultiPolygon> & {
  /** ISO 3166-1 alpha-2; undefined where there is none. */
  readonly code: string | undefined;
};

const files = {
  '110m': () => import('world-atlas/countries-110m.json', { with: { type: 'json' } }),
  '50m': () => import('world-atlas/countries-50m.json', { with: { type: 'json' } }),
};

/** The countries of Natural Earth, as world-atlas packs them. */
export async function loadWorld(detail: Detail): Promise<readonly Land[]> {
  const [topology, { default: codes }] = await Promise.all([
    load(detail),
    import('i18n-iso-countries/codes.json', { with: { type: 'json' } }),
  ]);
  // Rows of alpha-2, alpha-3 and numeric code. World-atlas knows countries by the last.
  const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));
  const { features } = feature(topology, topology.objects.countries);
  return (features as Feature<Polygon | MultiPolygon>[]).map((land) => ({ ...land, code: alpha2.get(String(land.id)) }));
}

/** Where the land ends, in lines of longitude and latitude. */
export async function loadCoasts(): Promise<readonly (readonly (readonly number[])[])[]> {
  const topology = await load('110m');
  return mesh(topology, topology.objects.land).coordinates;
}

async function load(detail: Detail) {
  const { default: packed } = await files[detail]();
  return packed as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
}
