import type { NamedActor } from '../actor-link.tsx';
import { knownPlace, type OnEarth } from './on-earth.ts';

interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface PlacedActor extends NamedActor {
  readonly place: NamedPoint | null;
  readonly country: NamedPoint | null;
}

/** Where an actor is: its town, or else a point of its country. */
export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  readonly at: OnEarth;
  /** A point of the country, of which no town is known. */
  readonly ofCountry: boolean;
}

export interface ActorPlace extends FoundPlace {
  readonly actors: readonly PlacedActor[];
}

export interface ActorPlaces {
  /** Those with most actors first. */
  readonly places: readonly ActorPlace[];
  /** Actors of which neither place nor country is known. */
  readonly nowhere: readonly PlacedActor[];
}

/** Actors by where they are; one who comes several times counts once. */
export function actorPlaces(actors: readonly PlacedActor[]): ActorPlaces {
  const places = new Map<string, ActorPlace>();
  const nowhere: PlacedActor[] = [];
  for (const actor of new Map(actors.map((one) => [one.id, one])).values()) {
    const place = placeOf(actor);
    if (place === undefined) nowhere.push(actor);
    else places.set(place.id, { ...place, actors: [...(places.get(place.id)?.actors ?? []), actor] });
  }
  const sorted = [...places.values()].sort((a, b) => b.actors.length - a.actors.length || a.name.localeCompare(b.name));
  return { places: sorted, nowhere };
}

export function placeOf({ place, country }: PlacedActor): FoundPlace | undefined {
  for (const point of [place, country]) {
    const at = knownPlace(point);
    if (point !== null && at !== undefined) return { id: point.id, name: point.name, at, ofCountry: point === country };
  }
  return undefined;
}
