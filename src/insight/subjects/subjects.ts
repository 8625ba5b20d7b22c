import { KeptResults } from '../kept-results.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { traitsOf, type Traits } from '../traits.ts';
import { isUndated, meetsWindow, type YearWindow } from '../year-window.ts';
import type { SubjectSource, Work } from './subject-source.ts';

/** What actors deal with in some years. */
export interface SubjectsInWindow {
  readonly works: readonly Work[];
  /** How many of the projects and publications have no dates: they count in every window. */
  readonly undated: number;
  /** The themes of the projects and publications of each actor. */
  readonly themes: Traits;
  readonly publications: Traits;
  readonly events: Traits;
  /** Of each actor, the places of all these in `works`. */
  readonly involved: Traits;
}

const WINDOWS_KEPT = 10;

/** What actors deal with in one version of the data, and what was computed of it. */
export class Subjects extends KeptResults {
  readonly source: SubjectSource;
  /** Numbers of actors, and of themes, by id. */
  readonly actorNumber: ReadonlyMap<string, number>;
  readonly themeNumber: ReadonlyMap<string, number>;
  readonly #windows = new RecentlyUsed<SubjectsInWindow>(WINDOWS_KEPT);

  constructor(version: string, source: SubjectSource) {
    super(version);
    this.source = source;
    this.actorNumber = new Map(source.actors.map(({ id }, number) => [id, number]));
    this.themeNumber = new Map(source.themes.map(({ id }, number) => [id, number]));
  }

  within(window: YearWindow): SubjectsInWindow {
    const { from = null, to = null } = window;
    return this.#windows.get(JSON.stringify([from, to]), () => {
      const works = this.source.works.filter(({ years }) => meetsWindow(years, window));
      return {
        works,
        undated: works.filter(({ kind, years }) => kind !== 'EVENT' && isUndated(years)).length,
        themes: this.#traits(works, ({ themes }) => themes),
        publications: this.#traits(works, ({ kind }, number) => (kind === 'PUBLICATION' ? [number] : [])),
        events: this.#traits(works, ({ kind }, number) => (kind === 'EVENT' ? [number] : [])),
        involved: this.#traits(works, (_, number) => [number]),
      };
    });
  }

  /**
   * The main transition of each actor, as the number of a list of transitions: that of most of its projects and publications, several
   * when as many are of each. All of its transitions would not do: any two that share a project share those of the project.
   */
  mainTransitions({ works }: SubjectsInWindow, transitions: readonly string[]): Traits {
    const counts = this.source.actors.map(() => new Uint32Array(transitions.length));
    for (const { actors, themes } of works) {
      const own = new Set(themes.map((theme) => transitions.indexOf(this.source.themes[theme]?.transition ?? '')));
      for (const actor of actors) for (const one of own) if (one >= 0) increment(counts[actor], one);
    }
    return traitsOf(
      counts.map((row) => {
        const most = Math.max(...row);
        return most === 0 ? [] : [...row.keys()].filter((transition) => row[transition] === most);
      }),
    );
  }

  /** A theme and all that are narrower. */
  withNarrower(theme: number): ReadonlySet<number> {
    const found = new Set([theme]);
    // A set goes through what is added on the way, too.
    for (const one of found) for (const narrower of this.source.themes[one]?.narrower ?? []) found.add(narrower);
    return found;
  }

  #traits(works: readonly Work[], valuesOf: (work: Work, number: number) => readonly number[]): Traits {
    const rows = this.source.actors.map((): number[] => []);
    works.forEach((work, number) => {
      const values = valuesOf(work, number);
      for (const actor of work.actors) rows[actor]?.push(...values);
    });
    return traitsOf(rows);
  }
}

function increment(counts: Uint32Array | undefined, index: number): void {
  if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}
