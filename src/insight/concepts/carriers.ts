import type { Work } from '../subjects/subject-source.ts';
import type { SubjectsInWindow } from '../subjects/subjects.ts';

/** A project or publication of actors of a community on themes of it. */
export interface Carrier {
  readonly id: string;
  /** How many of the actors take part, and of how many of the themes it is. */
  readonly actorCount: number;
  readonly themeCount: number;
}

/** What carries a community: the works of a kind in which its actors take part, on its themes; those with most of its actors first, then with most of its themes. */
export function carriers(
  { works, involved }: SubjectsInWindow,
  actors: readonly number[],
  themes: readonly number[],
  kind: Work['kind'],
): Carrier[] {
  const counts = new Map<number, number>();
  for (const actor of actors) {
    for (const work of involved.values.subarray(involved.offsets[actor], involved.offsets[actor + 1])) {
      counts.set(work, (counts.get(work) ?? 0) + 1);
    }
  }
  const found: Carrier[] = [];
  for (const [place, actorCount] of counts) {
    const work = works[place];
    if (work?.kind !== kind) continue;
    const themeCount = work.themes.filter((theme) => themes.includes(theme)).length;
    if (themeCount > 0) found.push({ id: work.id, actorCount, themeCount });
  }
  return found.sort(
    (one, other) => other.actorCount - one.actorCount || other.themeCount - one.themeCount || (one.id < other.id ? -1 : 1),
  );
}
