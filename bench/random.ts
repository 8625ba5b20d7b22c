import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random numbers that are the same for the same seed, on every machine. */
export class Random {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** From 0 up to but not including 1. */
  fraction(): number {
    return uniformFloat64(this.#generator);
  }

  /** Both ends included. */
  integer(least: number, most: number): number {
    return uniformInt(this.#generator, least, most);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return itemAt(items, this.integer(0, items.length - 1));
  }

  /** Prefers the front of the list: the first i of n items get (i / n) ^ (1 / skew) of the picks. */
  pickSkewed<Item>(items: readonly Item[], skew: number): Item {
    return itemAt(items, Math.floor(items.length * this.fraction() ** skew));
  }

  /** A whole number whose chance to reach x falls as (least / x) ^ exponent. */
  heavyTailed(least: number, most: number, exponent: number): number {
    return Math.min(most, Math.floor(least * (1 - this.fraction()) ** (-1 / exponent)));
  }

  /** Different items, fewer than asked for when the list or luck runs out. */
  several<Item>(count: number, pick: () => Item): Item[] {
    const picked = new Set<Item>();
    for (let attempt = 0; picked.size < count && attempt < 4 * count; attempt += 1) picked.add(pick());
    return [...picked];
  }
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}`);
  return item;
}
