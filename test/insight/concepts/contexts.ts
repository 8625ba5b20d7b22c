import fc from 'fast-check';
import { formalContext, type Concept, type FormalContext } from '../../../src/insight/concepts/formal-context.ts';
import { themesIn } from '../../../src/insight/concepts/theme-set.ts';
import { traitsOf } from '../../../src/insight/traits.ts';

/**
 * "Living beings and water", Ganter & Wille 1999, figure 1.1. Attributes: a needs water to live, b lives in water, c lives on land, d needs
 * chlorophyll, e two seed leaves, f one seed leaf, g can move around, h has limbs, i suckles its offspring.
 */
export const livingBeings: Readonly<Record<string, string>> = {
  leech: 'abg',
  bream: 'abgh',
  frog: 'abcgh',
  dog: 'acghi',
  'spike-weed': 'abdf',
  reed: 'abcdf',
  bean: 'acde',
  maize: 'acdf',
};

export const livingBeingsContext = contextOf(Object.values(livingBeings).map((letters) => Array.from(letters, numberOfLetter)));

export function numberOfLetter(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0);
}

/** A theme that no actor has is one of the context if the last theme is had. */
export function contextOf(rows: readonly (readonly number[])[]): FormalContext {
  return formalContext(traitsOf(rows));
}

export const anyRows = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 6 }), { minLength: 1, maxLength: 9 });
export const anyContext = anyRows.map(contextOf);

/** All concepts, by closing each set of actors; as text, sorted. */
export function conceptsByBruteForce({ rows, themeCount }: FormalContext): { actors: number[]; themes: number[] }[] {
  const found = new Map<string, { actors: number[]; themes: number[] }>();
  const sets = rows.map((row) => new Set(themesIn(row)));
  for (let chosen = 0; chosen < 2 ** rows.length; chosen++) {
    const some = sets.filter((_, actor) => (chosen & (1 << actor)) !== 0);
    const themes = [...Array(themeCount).keys()].filter((theme) => some.every((set) => set.has(theme)));
    const actors = [...sets.keys()].filter((actor) => themes.every((theme) => sets[actor]?.has(theme)));
    found.set(themes.join(), { actors, themes });
  }
  return [...found.values()];
}

export function plain({ actors, themes }: Concept): { actors: number[]; themes: number[] } {
  return { actors: [...actors], themes: themesIn(themes) };
}

/** In one order, whatever order they came in. */
export function inOrder<Item extends { themes: number[] }>(concepts: readonly Item[]): Item[] {
  return [...concepts].sort((one, other) => (one.themes.join() < other.themes.join() ? -1 : 1));
}
