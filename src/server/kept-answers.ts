import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../graph/graph-store.ts';
import { RecentVersion } from './recent-version.ts';

export interface Answer {
  /** The body, as it is sent. */
  readonly text: string;
  readonly cost: number;
}

/** An answer larger than this part of the memory would drive out too many others. */
const LARGEST_PART = 1 / 8;
/** Other programs may write to a shared graph without changing its version; what they write is seen after this time. */
const LONGEST_MS = 60_000;
/** What an entry takes besides its texts. */
const ENTRY_BYTES = 200;

/**
 * Keeps whole answers as long as the data has the version for which they were computed, the ones used last when memory is
 * short. An answer is kept under the version from before it was computed: it can be newer than that, never older. On a
 * cluster too, because asking for the version leaves the bookmark that the statement then waits for.
 */
export class KeptAnswers {
  readonly #recent: RecentVersion;
  readonly #answers: LRUCache<string, Answer>;
  #version: string | undefined;

  constructor(store: GraphStore, bytes: number) {
    this.#recent = new RecentVersion(store);
    this.#answers = new LRUCache({
      maxSize: bytes,
      ...(store.capabilities.sharedWriters && { ttl: LONGEST_MS }),
      maxEntrySize: Math.ceil(bytes * LARGEST_PART),
      // A character takes one byte or two, which only the engine of JavaScript knows.
      sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + ENTRY_BYTES,
    });
  }

  /** The kept answer, or the one that `compute` gives; undefined is not kept. */
  async get(key: string, compute: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const version = await this.#recent.get();
    if (version === undefined) return compute();
    // No version comes back, so what was kept under another one is of no use.
    if (version !== this.#version) this.#answers.clear();
    this.#version = version;
    const kept = this.#answers.get(key);
    if (kept !== undefined) return kept;
    const computed = await compute();
    if (computed !== undefined && version === this.#version) this.#answers.set(key, computed);
    return computed;
  }
}
