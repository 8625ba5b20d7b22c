import type { GraphStore } from '../graph/graph-store.ts';

/** Keeps what is built from the whole graph until the graph changes. Requests that come while it is built share it. */
export class PerVersion<Built> {
  readonly #store: GraphStore;
  readonly #build: (version: string) => Promise<Built>;
  #version: string | undefined;
  #built: Promise<Built> | undefined;

  constructor(store: GraphStore, build: (version: string) => Promise<Built>) {
    this.#store = store;
    this.#build = build;
  }

  async get(): Promise<Built> {
    const { version } = await this.#store.version();
    if (this.#built === undefined || this.#version !== version) {
      this.#version = version;
      this.#built = this.#build(version);
      // A failed build is not kept: the next request tries again.
      this.#built.catch(() => (this.#built = undefined));
    }
    return this.#built;
  }
}
