import type { YearSpan } from '../../ontology/edtf.ts';
import { shareOf, type Figure } from './figure.ts';

/** A project or a declared tie: what actors do together, and when. */
export interface Activity {
  readonly years: YearSpan;
  readonly participants: readonly number[];
}

export interface Persistence {
  /** Of all members active in a year, over all years but the last, the share that are active in the next. */
  readonly overall: Figure;
  /** The same for each year with active members. */
  readonly byYear: readonly (Figure & { readonly year: number })[];
  /** Activities of two or more members that have no dates: not counted. */
  readonly undated: number;
}

/**
 * Whether those who deal with a theme together go on doing so. A member is active in a year when an activity with another member is
 * known to have been under way in it; of an open or unknown end only the year that is known counts, since to take it for going on
 * would make members persist by lack of data. The last year has no next one and tells nothing.
 */
export function persistence(
  members: Uint32Array,
  activities: Iterable<Activity>,
  { from, to }: { readonly from: number; readonly to: number },
): Persistence {
  const isMember = new Set(members);
  const active = new Map<number, Set<number>>();
  let undated = 0;
  for (const { years, participants } of activities) {
    const together = participants.filter((actor) => isMember.has(actor));
    if (together.length < 2) continue;
    const [first, last] = [years.first ?? years.last, years.last ?? years.first];
    if (first === null || last === null) {
      undated++;
      continue;
    }
    for (let year = Math.max(first, from); year <= Math.min(last, to); year++) {
      active.set(year, new Set([...(active.get(year) ?? []), ...together]));
    }
  }
  const counted = [...active].filter(([year]) => year < to).sort(([one], [other]) => one - other);
  const byYear = counted.map(([year, those]) => ({ year, observations: those.size, kept: common(those, active.get(year + 1)) }));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    overall: shareOf(sum(byYear.map(({ kept }) => kept)), sum(byYear.map(({ observations }) => observations))),
    byYear: byYear.map(({ year, kept, observations }) => ({ year, ...shareOf(kept, observations) })),
    undated,
  };
}

function common(one: ReadonlySet<number>, other: ReadonlySet<number> = new Set()): number {
  return [...one].filter((actor) => other.has(actor)).length;
}
