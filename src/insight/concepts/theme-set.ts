/** A set of themes as bits, 32 to a word. */
export type ThemeSet = Uint32Array;

export function wordsFor(themeCount: number): number {
  return Math.ceil(themeCount / 32);
}

export function themeSet(themeCount: number, themes: Iterable<number>): ThemeSet {
  const set = new Uint32Array(wordsFor(themeCount));
  for (const theme of themes) addTheme(set, theme);
  return set;
}

export function addTheme(set: ThemeSet, theme: number): void {
  const word = theme >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (theme & 31));
}

export function removeTheme(set: ThemeSet, theme: number): void {
  const word = theme >>> 5;
  set[word] = (set[word] ?? 0) & ~(1 << (theme & 31));
}

export function hasTheme(set: ThemeSet, theme: number): boolean {
  return ((set[theme >>> 5] ?? 0) & (1 << (theme & 31))) !== 0;
}

/** In ascending order. */
export function themesIn(set: ThemeSet): number[] {
  const themes: number[] = [];
  set.forEach((bits, word) => {
    for (let left = bits; left !== 0; left &= left - 1) themes.push((word << 5) + 31 - Math.clz32(left & -left));
  });
  return themes;
}

export function countThemes(set: ThemeSet): number {
  let count = 0;
  for (let left of set) for (; left !== 0; left &= left - 1) count++;
  return count;
}

export function isEmpty(set: ThemeSet): boolean {
  for (let word = 0; word < set.length; word++) if (set[word] !== 0) return false;
  return true;
}

/** Keeps of the first what the other has too. */
export function intersect(set: ThemeSet, other: ThemeSet | undefined): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other?.[word] ?? 0);
}

// Written as loops: these run millions of times, and the array methods take three times as long.
export function without(set: ThemeSet, other: ThemeSet): ThemeSet {
  const left = new Uint32Array(set.length);
  for (let word = 0; word < set.length; word++) left[word] = (set[word] ?? 0) & ~(other[word] ?? 0);
  return left;
}

export function isWithin(set: ThemeSet, other: ThemeSet): boolean {
  for (let word = 0; word < set.length; word++) if (((set[word] ?? 0) & ~(other[word] ?? 0)) !== 0) return false;
  return true;
}

/** The same for equal sets only: to find a set in a map. Two characters for each word, since to write numbers out takes longer. */
export function keyOf(set: ThemeSet): string {
  let key = '';
  for (const bits of set) key += String.fromCharCode(bits & 0xffff, bits >>> 16);
  return key;
}
