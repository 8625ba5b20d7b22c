import { knownPlace, type OnEarth } from '../../../components/map/on-earth.ts';
import type { NetworkActor } from '../model/network-model.ts';
import type { Point } from '../view/network-view.ts';
import { fitting, type Positions } from './positions.ts';

export interface MapPositions {
  readonly positions: Positions;
  /** Where a place on earth is in the plane of the positions. */
  readonly inPlane: (place: OnEarth) => Point;
  /** Number of actors that stand at a point of their country, because no place of theirs is known. */
  readonly byCountry: number;
  /** Number of actors of which neither is known: they stand in rows below the map. */
  readonly nowhere: number;
}

/** The angle of Vogel (1979, doi:10.1016/0025-5564(79)90080-4): each next point lies where there is most room. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance between actors of one place, in degrees. */
const APART = 0.35;
const PER_ROW = 40;

/** Actors where they have their seat, in Mercator's projection; those of one place beside one another around it. */
export function mapLayout(actors: readonly NetworkActor[]): MapPositions {
  const atPoint = new Map<string, string[]>();
  const nowhere: string[] = [];
  let byCountry = 0;
  for (const { id, place, country } of [...actors].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const point = pointOf(place) ?? pointOf(country);
    if (pointOf(place) === undefined && point !== undefined) byCountry++;
    if (point === undefined) nowhere.push(id);
    else atPoint.set(`${point.x} ${point.y}`, [...(atPoint.get(`${point.x} ${point.y}`) ?? []), id]);
  }
  const positions = new Map<string, Point>();
  for (const [key, ids] of atPoint) {
    const [x = 0, y = 0] = key.split(' ').map(Number);
    ids.forEach((id, index) => positions.set(id, around({ x, y }, index)));
  }
  const lowest = Math.min(0, ...[...positions.values()].map(({ y }) => y));
  nowhere.forEach((id, index) =>
    positions.set(id, { x: ((index % PER_ROW) - PER_ROW / 2) * 3, y: lowest - 12 - 3 * Math.floor(index / PER_ROW) }),
  );
  const fit = fitting(positions);
  return {
    positions: new Map([...positions].map(([id, at]) => [id, fit(at)])),
    inPlane: (place) => fit(mercator(place)),
    byCountry,
    nowhere: nowhere.length,
  };
}

function pointOf(place: NetworkActor['place']): Point | undefined {
  const known = knownPlace(place);
  return known && mercator(known);
}

/** In degrees both ways; near the poles, where the projection has no end, all is at 80 degrees. */
function mercator({ latitude, longitude }: OnEarth): Point {
  const radians = (Math.max(-80, Math.min(80, latitude)) * Math.PI) / 180;
  return { x: longitude, y: (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI };
}

function around({ x, y }: Point, index: number): Point {
  const distance = APART * Math.sqrt(index);
  return { x: x + distance * Math.cos(index * GOLDEN_ANGLE), y: y + distance * Math.sin(index * GOLDEN_ANGLE) };
}
