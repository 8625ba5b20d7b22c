import type { Traits } from '../traits.ts';
import { intersect, themeSet, type ThemeSet } from './theme-set.ts';

/** Which actors deal with which themes (objects and attributes, in the words of formal concept analysis). */
export interface FormalContext {
  readonly themeCount: number;
  /** The themes of each actor. */
  readonly rows: readonly ThemeSet[];
}

/** Actors that share themes, and all the themes that they share: neither side can grow without the other losing. */
export interface Concept {
  /** Ascending. */
  readonly actors: Uint32Array;
  readonly themes: ThemeSet;
}

export function formalContext({ count, offsets, values }: Traits): FormalContext {
  const rows = Array.from({ length: offsets.length - 1 }, (_, actor) =>
    themeSet(count, values.subarray(offsets[actor], offsets[actor + 1])),
  );
  return { themeCount: count, rows };
}

/** The themes that all of some actors share; all themes there are when there is no actor. */
export function sharedThemes({ rows, themeCount }: FormalContext, actors: Uint32Array): ThemeSet {
  const first = rows[actors[0] ?? -1];
  if (first === undefined) return themeSet(themeCount, Array(themeCount).keys());
  const shared = first.slice();
  for (const actor of actors) intersect(shared, rows[actor]);
  return shared;
}

/** For each theme of a set, how many of some actors have it. */
export function countByTheme({ rows, themeCount }: FormalContext, actors: Uint32Array, themes: ThemeSet): Uint32Array {
  const counts = new Uint32Array(themeCount);
  for (const actor of actors) {
    const row = rows[actor];
    for (let word = 0; word < themes.length; word++) {
      for (let left = (row?.[word] ?? 0) & (themes[word] ?? 0); left !== 0; left &= left - 1) {
        const theme = (word << 5) + 31 - Math.clz32(left & -left);
        counts[theme] = (counts[theme] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** For each theme of a set, which of some actors have it, given how many they are. */
export function actorsByTheme(
  { rows }: FormalContext,
  actors: Uint32Array,
  themes: ThemeSet,
  counts: Uint32Array,
): Map<number, Uint32Array> {
  const found = new Map<number, Uint32Array>();
  const lists: Uint32Array[] = [];
  const filled = new Uint32Array(counts.length);
  for (let word = 0; word < themes.length; word++) {
    for (let left = themes[word] ?? 0; left !== 0; left &= left - 1) {
      const theme = (word << 5) + 31 - Math.clz32(left & -left);
      const list = new Uint32Array(counts[theme] ?? 0);
      lists[theme] = list;
      found.set(theme, list);
    }
  }
  for (const actor of actors) {
    const row = rows[actor];
    for (let word = 0; word < themes.length; word++) {
      for (let left = (row?.[word] ?? 0) & (themes[word] ?? 0); left !== 0; left &= left - 1) {
        const theme = (word << 5) + 31 - Math.clz32(left & -left);
        const list = lists[theme];
        const at = filled[theme] ?? 0;
        if (list !== undefined) list[at] = actor;
        filled[theme] = at + 1;
      }
    }
  }
  return found;
}
