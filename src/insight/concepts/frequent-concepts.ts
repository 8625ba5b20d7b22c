import { MaillageError } from '../../errors.ts';
import type { Progress } from '../measure.ts';
import { actorsByTheme, countByTheme, sharedThemes, type Concept, type FormalContext } from './formal-context.ts';
import { addTheme, countThemes, removeTheme, themesIn, themeSet, without, type ThemeSet } from './theme-set.ts';

export interface ConceptChoice {
  /** Fewest actors of a concept: its minimum support. */
  readonly minActors: number;
  /** Fewest themes of a concept. */
  readonly minThemes?: number | undefined;
  /** More concepts than this, those with too few themes included, are an error: nothing is cut in silence. */
  readonly most?: number | undefined;
}

/**
 * All formal concepts with enough actors and themes, each once: epistemic communities in the sense of Roth & Bourgine 2005,
 * doi:10.1080/08898480590931404. The theory: Ganter & Wille 1999, doi:10.1007/978-3-642-59830-2; only frequent ones, an
 * "iceberg": Stumme, Taouil, Bastide, Pasquier & Lakhal 2002, doi:10.1016/S0169-023X(02)00057-5.
 *
 * Throws LIMIT_EXCEEDED when there are more concepts than `most`.
 */
export function frequentConcepts(
  context: FormalContext,
  { minActors, minThemes = 0, most = 1_000_000 }: ConceptChoice,
  progress: Progress = () => undefined,
): Concept[] {
  const concepts: Concept[] = [];
  let met = 0;
  const search = new ConceptSearch(context, minActors);
  for (const concept of search) {
    if (++met > most) throw tooMany(most, minActors);
    progress(search.done);
    if (countThemes(concept.themes) >= minThemes) concepts.push(concept);
  }
  return concepts;
}

interface Step {
  readonly concept: Concept;
  /** Themes that may still be added: those that enough of the actors have, and that come after the one added last. */
  readonly candidates: ThemeSet;
  /** The part of the search that it stands for, with all that comes of it: told beforehand as if all branches were alike. */
  readonly part: number;
}

/**
 * Close-by-One with the test of In-Close (Andrews 2011, doi:10.1007/978-3-642-22688-5_4): themes are added in one order, and a
 * concept that is met again shows by a theme before the one just added, so that none need be looked up.
 *
 * It differs in three ways. The actors of all candidates are found in one walk over rows (occurrence deliver: Uno, Asai, Uchida &
 * Arimura 2004, doi:10.1007/978-3-540-30214-8_2), since actors have few of all themes; a theme that too few of the actors have is no
 * candidate further on; and the rarest themes come first, by which three tests in ten fail in place of seven. Failed tests
 * are not handed down as In-Close does. Figures: `bench/concepts`.
 */
class ConceptSearch {
  readonly #context: FormalContext;
  readonly #minActors: number;
  /** For each theme, those that come before it in the order. */
  readonly #before: readonly ThemeSet[];
  #done = 0;

  constructor(context: FormalContext, minActors: number) {
    this.#context = context;
    this.#minActors = minActors;
    const counts = countByTheme(context, this.#everyone(), this.#allThemes());
    const order = [...counts.keys()].sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0) || one - other);
    const before: ThemeSet[] = [];
    const soFar = themeSet(context.themeCount, []);
    for (const theme of order) {
      before[theme] = soFar.slice();
      addTheme(soFar, theme);
    }
    this.#before = before;
  }

  /** How much of the search is done, from 0 to 1. */
  get done(): number {
    return this.#done;
  }

  *[Symbol.iterator](): Generator<Concept> {
    const actors = this.#everyone();
    if (actors.length < this.#minActors) return;
    const themes = sharedThemes(this.#context, actors);
    // The last that was added is taken first: what waits is then the rest of one branch, and not a whole level.
    const steps: Step[] = [{ concept: { actors, themes }, candidates: without(this.#allThemes(), themes), part: 1 }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      yield step.concept;
      const next = this.#next(step);
      if (next.length === 0) this.#done += step.part;
      steps.push(...next.map((found) => ({ ...found, part: step.part / next.length })));
    }
  }

  /** The new concepts that come of adding one of the candidates. */
  #next({ concept, candidates }: Step): Omit<Step, 'part'>[] {
    const counts = countByTheme(this.#context, concept.actors, candidates);
    const frequent = candidates.slice();
    for (const theme of themesIn(candidates)) if ((counts[theme] ?? 0) < this.#minActors) removeTheme(frequent, theme);
    const found = actorsByTheme(this.#context, concept.actors, frequent, counts);
    const next: Omit<Step, 'part'>[] = [];
    for (const [theme, actors] of found) {
      const before = this.#before[theme] ?? frequent;
      const themes = sharedThemes(this.#context, actors);
      if (haveNewIn(themes, concept.themes, before)) continue;
      next.push({ concept: { actors, themes }, candidates: without(without(frequent, before), themes) });
    }
    return next;
  }

  #everyone(): Uint32Array {
    return Uint32Array.from(this.#context.rows.keys());
  }

  #allThemes(): ThemeSet {
    return sharedThemes(this.#context, new Uint32Array());
  }
}

/** Whether a set has a theme of some that the set it came from lacks. */
function haveNewIn(themes: ThemeSet, from: ThemeSet, some: ThemeSet): boolean {
  for (let word = 0; word < themes.length; word++) {
    if (((themes[word] ?? 0) & ~(from[word] ?? 0) & (some[word] ?? 0)) !== 0) return true;
  }
  return false;
}

function tooMany(most: number, minActors: number): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', `There are more than ${most} groups of actors that share themes`, {
    where: `minActors: ${minActors}`,
    remedy: 'Ask for more actors in each group, or look at fewer actors or themes.',
  });
}
