import { Random as Chance } from '../src/insight/random.ts';

/** The same chance with the draws that generated graphs are made of. */
export class Random extends Chance {
  /** Both ends included. */
  integer(least: number, most: number): number {
    return least + this.below(most - least + 1);
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
