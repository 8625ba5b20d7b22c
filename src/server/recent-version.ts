import { withDeadline } from '../graph/deadline.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** Longest time for which another process's commit may go unseen; it bounds how old a kept answer can be. */
export const UNSEEN_MS = 1_000;
/** An engine that does not say its version within this time has questions answered without it. */
const ASK_MS = 2_000;

/**
 * The version of the data. Where no other process writes to the graph, the store knows it. Else (capability `sharedWriters`)
 * the engine is asked, once within `UNSEEN_MS` for all requests; commits of this process are known at once there too.
 */
export class RecentVersion {
  readonly #store: GraphStore;
  #known: { readonly version: string; readonly asOf: number } | undefined;
  #asking: Promise<string | undefined> | undefined;
  #commits = 0;

  constructor(store: GraphStore) {
    this.#store = store;
    store.onCommit(({ version }) => {
      this.#commits += 1;
      this.#known = { version, asOf: performance.now() };
    });
  }

  /** Undefined when the engine does not say. */
  get(): Promise<string | undefined> {
    if (!this.#store.capabilities.sharedWriters) return this.#ask();
    if (this.#known !== undefined && performance.now() - this.#known.asOf < UNSEEN_MS)
      return Promise.resolve(this.#known.version);
    this.#asking ??= this.#askOnce().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #askOnce(): Promise<string | undefined> {
    const [asOf, commits] = [performance.now(), this.#commits];
    const version = await this.#ask();
    // What was asked before a commit of ours may be older than that.
    if (commits !== this.#commits) return this.#known?.version;
    this.#known = version === undefined ? undefined : { version, asOf };
    return version;
  }

  async #ask(): Promise<string | undefined> {
    try {
      return (await withDeadline({ timeoutMs: ASK_MS }, () => this.#store.version())).version;
    } catch {
      return undefined;
    }
  }
}
