import { Random } from '../random.ts';
import type { Concept, FormalContext } from './formal-context.ts';
import { neighboursBelow } from './neighbours.ts';
import { countThemes, intersect, isEmpty, keyOf, without, type ThemeSet } from './theme-set.ts';

export interface Stability {
  /** Share of all the sets of the actors that share just these themes and no more, from 0 to 1. */
  readonly value: number;
  /** The value is no further off than this; for sure, or when sampled in 95 of 100 cases. 0 when exact. */
  readonly error: number;
  readonly method: 'EXACT' | 'BOUNDED' | 'SAMPLED';
}

export interface StabilityChoice {
  readonly seed: number;
  /** Largest error of a sampled value. */
  readonly error?: number | undefined;
}

/** Bounds this close together are an answer. */
const CLOSE_BOUNDS = 0.001;
/** Above, an exact value takes longer than a sampled one. */
const MOST_STATES = 1000;
const CONFIDENCE = 0.95;

/**
 * How little a concept depends on single actors: the chance that its themes are still what is shared by those who are left when
 * each actor leaves by the toss of a coin (intensional stability, Kuznetsov 2007, doi:10.1007/s10472-007-9053-6).
 *
 * From its neighbours below come bounds (Buzmakov, Kuznetsov & Napoli 2014, doi:10.1007/978-3-319-07248-7_12), which settle most
 * large concepts; then it is counted exactly as long as the sets of themes that some of the actors may share are few, else
 * sampled (Babin & Kuznetsov 2012, doi:10.1007/978-3-642-29892-9_7) as often as Hoeffding's inequality asks for.
 */
export function stability(context: FormalContext, concept: Concept, { seed, error = 0.01 }: StabilityChoice): Stability {
  const bounds = stabilityBounds(context, concept);
  if (bounds.error <= CLOSE_BOUNDS / 2) return bounds;
  // What each actor has beyond the themes of the concept; those with the least first, since they decide soonest.
  const beyond = Array.from(concept.actors, (actor) => without(context.rows[actor] ?? concept.themes, concept.themes));
  beyond.sort((one, other) => countThemes(one) - countThemes(other));
  return exactStability(beyond) ?? sampledStability(beyond, seed, error);
}

/** What stability cannot be above; much sooner known than the value. */
export function mostStability(context: FormalContext, concept: Concept): number {
  const { value, error } = stabilityBounds(context, concept);
  return value + error;
}

/** A set of actors shares more than the themes if and only if it lies within a neighbour below. */
function stabilityBounds(context: FormalContext, concept: Concept): Stability {
  const shares = neighboursBelow(context, concept, 0).map(({ actors }) => 2 ** (actors.length - concept.actors.length));
  const least = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  const most = 1 - Math.max(0, ...shares);
  const error = (most - least) / 2;
  return { value: (most + least) / 2, error, method: error === 0 ? 'EXACT' : 'BOUNDED' };
}

/** Goes through the actors and keeps, for each set of themes that those chosen so far may share, the chance that it is so. */
function exactStability(beyond: readonly ThemeSet[]): Stability | undefined {
  // No actor chosen shares anything; it stands for all themes, since those that nobody has fall away with the first.
  let states = new Map<string, { readonly shared: ThemeSet | undefined; chance: number }>([
    ['', { shared: undefined, chance: 1 }],
  ]);
  for (const row of beyond) {
    const next: typeof states = new Map();
    const add = (shared: ThemeSet | undefined, chance: number): void => {
      const key = shared === undefined ? '' : keyOf(shared);
      const known = next.get(key);
      if (known === undefined) next.set(key, { shared, chance });
      else known.chance += chance;
    };
    for (const { shared, chance } of states.values()) {
      add(shared, chance / 2);
      const left = row.slice();
      if (shared !== undefined) intersect(left, shared);
      if (!isEmpty(left)) add(left, chance / 2);
    }
    if (next.size > MOST_STATES) return undefined;
    states = next;
  }
  const lost = [...states.values()].reduce((sum, { chance }) => sum + chance, 0);
  return { value: 1 - lost, error: 0, method: 'EXACT' };
}

function sampledStability(beyond: readonly ThemeSet[], seed: number, error: number): Stability {
  const random = new Random(seed);
  const samples = Math.ceil(Math.log(2 / (1 - CONFIDENCE)) / (2 * error ** 2));
  const shared = new Uint32Array(beyond[0]?.length ?? 0);
  let kept = 0;
  for (let sample = 0; sample < samples; sample++) if (sharesNothing(beyond, random, shared)) kept++;
  return { value: kept / samples, error, method: 'SAMPLED' };
}

/** Whether a random set of the actors shares nothing more; draws no further than it takes to know. `shared` is there to be written on. */
function sharesNothing(beyond: readonly ThemeSet[], random: Random, shared: ThemeSet): boolean {
  // What nobody shares is everything.
  shared.fill(0xffffffff);
  for (const row of beyond) {
    if (random.coin()) continue;
    intersect(shared, row);
    if (isEmpty(shared)) return true;
  }
  return false;
}
