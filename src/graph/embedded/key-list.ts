import { compareTexts } from '../compare-texts.ts';

/** A place in the alphabetical order of a kind. */
export interface Place {
  readonly orderKey: string;
  readonly id: string;
}

/** So many are put in one by one, each in a search and a move of memory; more are sorted with all others. */
const FEW_CHANGES = 100;

/** The nodes of a kind in alphabetical order. Changes are gathered, and merged by the next reader. */
export class KeyList {
  readonly #placeOf = new Map<number, Place>();
  #sorted: Place[] = [];
  #added: Place[] = [];
  readonly #removed = new Set<Place>();

  /** Puts the node at a place, in place of the one that it had; undefined for a node that the list does not hold. */
  set(node: number, place: Place | undefined): void {
    const known = this.#placeOf.get(node);
    if (known !== undefined) this.#removed.add(known);
    if (place === undefined) {
      this.#placeOf.delete(node);
    } else {
      this.#placeOf.set(node, place);
      this.#added.push(place);
    }
  }

  /** Ids of the first nodes after a place, or of the first of all. */
  page(after: Place | undefined, limit: number): string[] {
    this.#merge();
    const start = after === undefined ? 0 : this.#firstAfter(after);
    return this.#sorted.slice(start, start + limit).map(({ id }) => id);
  }

  #firstAfter(place: Place): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#sorted[middle];
      if (found !== undefined && comparePlaces(found, place) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #merge(): void {
    const added = this.#added.filter((place) => !this.#removed.has(place));
    if (added.length + this.#removed.size <= FEW_CHANGES) {
      for (const place of this.#removed) this.#takeOut(place);
      for (const place of added) this.#sorted.splice(this.#firstAfter(place), 0, place);
    } else {
      this.#sorted = [...this.#sorted.filter((place) => !this.#removed.has(place)), ...added].sort(comparePlaces);
    }
    this.#added = [];
    this.#removed.clear();
  }

  /** A place that was given up before it was ever merged is not there. */
  #takeOut(place: Place): void {
    const at = this.#firstAfter(place) - 1;
    if (this.#sorted[at] === place) this.#sorted.splice(at, 1);
  }
}

function comparePlaces(a: Place, b: Place): number {
  return compareTexts(a.orderKey, b.orderKey) || compareTexts(a.id, b.id);
}
