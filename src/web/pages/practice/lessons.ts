import type { PlacedActor } from '../../components/map/actor-places.ts';

/** That one actor took up a practice as it learned it from another. */
export interface Lesson {
  readonly from: PlacedActor;
  readonly to: PlacedActor;
  /** null when no source says. */
  readonly year: number | null;
}

interface Adoption {
  readonly actor: PlacedActor;
  readonly year: number | null;
  readonly learnedFrom: readonly PlacedActor[];
}

/** Who taught whom, the earliest first, those without a year last. */
export function lessons(adoptions: readonly Adoption[]): Lesson[] {
  return adoptions
    .flatMap(({ actor, year, learnedFrom }) => learnedFrom.map((from) => ({ from, to: actor, year })))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.to.name.localeCompare(b.to.name));
}
