import type { Progress } from '../measure.ts';
import { countByTheme, sharedThemes, type Concept, type FormalContext } from './formal-context.ts';
import { mostStability, stability, type Stability, type StabilityChoice } from './stability.ts';
import { themesIn } from './theme-set.ts';

export interface TellingConcept {
  readonly concept: Concept;
  /** Its place in the list it was taken from. */
  readonly number: number;
  readonly stability: Stability;
  /** How many actors would have all its themes if each theme were had regardless of the others. */
  readonly expected: number;
  /** Log-likelihood ratio of the actors counted beside those expected; 0 when they are not more. */
  readonly surprise: number;
  /** stability · surprise: what concepts are ordered by. */
  readonly weight: number;
}

/**
 * The most telling of some concepts, the most telling first: those that more actors share than chance would have it, and that do not
 * hang on a few of them. Without the first the largest themes would come first, which says nothing of a community; without the second
 * a concept and its near copies would come together.
 *
 * The log-likelihood ratio is that of Dunning 1993 (Computational Linguistics 19 (1), 61–74, https://aclanthology.org/J93-1003), for
 * a count with a Poisson law; that it is multiplied by stability is our own choice, so both parts are given. As stability is at most
 * 1, and no more than its bound, only concepts with a great surprise are looked at: the threshold algorithm of Fagin, Lotem & Naor 2003,
 * doi:10.1016/S0022-0000(03)00026-6.
 */
export function tellingConcepts(
  context: FormalContext,
  concepts: readonly Concept[],
  count: number,
  choice: StabilityChoice,
  progress: Progress = () => undefined,
): TellingConcept[] {
  const surpriseOf = surprises(context);
  const byNumber = concepts.map((concept, number) => ({ concept, number, ...surpriseOf(concept) }));
  byNumber.sort((one, other) => other.surprise - one.surprise || one.number - other.number);
  let best: TellingConcept[] = [];
  for (const [index, candidate] of byNumber.entries()) {
    progress(index / byNumber.length);
    const last = best[count - 1];
    if (last !== undefined && last.weight > candidate.surprise) break;
    if (last !== undefined && last.weight > mostStability(context, candidate.concept) * candidate.surprise) continue;
    const found = stability(context, candidate.concept, choice);
    best.push({ ...candidate, stability: found, weight: found.value * candidate.surprise });
    best = best.sort((one, other) => other.weight - one.weight || one.number - other.number).slice(0, count);
  }
  return best;
}

function surprises(context: FormalContext): (concept: Concept) => { readonly expected: number; readonly surprise: number } {
  const everyone = Uint32Array.from(context.rows.keys());
  const counts = countByTheme(context, everyone, sharedThemes(context, new Uint32Array()));
  const logShares = Array.from(counts, (count) => Math.log(count / everyone.length));
  return ({ actors, themes }) => {
    const logExpected = themesIn(themes).reduce((sum, theme) => sum + (logShares[theme] ?? 0), Math.log(everyone.length));
    const [found, expected] = [actors.length, Math.exp(logExpected)];
    // Of one theme as many are expected as there are, but for a rounding.
    const isMore = found > expected * (1 + 1e-9);
    return { expected, surprise: isMore ? 2 * (found * (Math.log(found) - logExpected) - (found - expected)) : 0 };
  };
}
