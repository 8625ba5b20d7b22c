/** Keeps the values used last, up to a number of them. */
export class RecentlyUsed<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value kept under a key; made when there is none. */
  get(key: string, make: () => Value): Value {
    const value = this.#values.get(key) ?? make();
    // A map lists its keys in the order in which they were set.
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  /** Drops a value, unless another has taken its place. */
  forget(key: string, value: Value): void {
    if (this.#values.get(key) === value) this.#values.delete(key);
  }
}
