import type { PlacedActor } from '../../components/map/actor-places.ts';

/** That one actor took up a practice, as it learned it from another. */
export interface Lesson {
  /** null when no source says. */
  readonly from: PlacedActor | null;
  readonly to: PlacedActor;
  /** null when no source says. */
  readonly year: number | null;
}

interface Adoption {
  readonly actor: PlacedActor;
  readonly year: number | null;
  readonly learnedFrom: readonly PlacedActor[];
}

/** Who learned it from whom, once for each teacher, the earliest first, those without a year last. */
export function lessons(adoptions: readonly Adoption[]): Lesson[] {
  return adoptions
    .flatMap(({ actor, year, learnedFrom }) =>
      (learnedFrom.length === 0 ? [null] : learnedFrom).map((from) => ({ from, to: actor, year })),
    )
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.to.name.localeCompare(b.to.name));
}
