import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is the same for the same seed, on every machine: what is drawn can be drawn again. */
export class Random {
  readonly #generator;
  /** Tosses that were drawn and not yet asked for, the next one last. */
  #tosses = 0;
  #tossesLeft = 0;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** From 0 up to but not including 1. */
  fraction(): number {
    return uniformFloat64(this.#generator);
  }

  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number {
    return uniformInt(this.#generator, 0, count - 1);
  }

  /** True half of the times; one draw is good for 30 tosses. */
  coin(): boolean {
    if (this.#tossesLeft === 0) [this.#tosses, this.#tossesLeft] = [this.below(2 ** 30), 30];
    const isHead = (this.#tosses & 1) === 1;
    this.#tosses >>>= 1;
    this.#tossesLeft--;
    return isHead;
  }

  /** In place; each order is as likely as any other (Fisher & Yates). */
  shuffle(list: Uint32Array): Uint32Array {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = list[last] ?? 0;
      list[last] = list[other] ?? 0;
      list[other] = kept;
    }
    return list;
  }
}
