import { compareTexts } from '../compare-texts.ts';

/** A place in the alphabetical order of a kind. */
export interface Place {
  readonly orderKey: string;
  readonly id: string;
}

/** The nodes of a kind in alphabetical order. Changes are gathered and merged by the next reader, in one walk for all of them. */
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
    if (this.#added.length === 0 && this.#removed.size === 0) return;
    const added = this.#added.filter((place) => !this.#removed.has(place)).sort(comparePlaces);
    const merged: Place[] = [];
    let next = 0;
    for (const place of this.#sorted) {
      if (this.#removed.has(place)) continue;
      for (let before = added[next]; before !== undefined && comparePlaces(before, place) < 0; before = added[++next]) {
        merged.push(before);
      }
      merged.push(place);
    }
    this.#sorted = [...merged, ...added.slice(next)];
    this.#added = [];
    this.#removed.clear();
  }
}

function comparePlaces(a: Place, b: Place): number {
  return compareTexts(a.orderKey, b.orderKey) || compareTexts(a.id, b.id);
}
