import { withDeadline } from '../../graph/deadline.ts';
import type { ReadOptions } from '../../graph/graph-store.ts';
import type { Progress } from '../measure.ts';

/** How long somebody waits for a piece of work, and how to tell them how far it is. */
export interface Waiting extends ReadOptions {
  readonly onProgress?: Progress;
}

/** One piece of work that several may wait for: it goes on as long as one of them does, and is stopped with the last. */
export class SharedWork<Result> {
  readonly #stop = new AbortController();
  readonly #listeners = new Set<Progress>();
  readonly #result: Promise<Result>;
  #waiting = 0;

  /** `onFailure` is called when the work failed or was stopped: it will never have a result. */
  constructor(work: (signal: AbortSignal, onProgress: Progress) => Promise<Result>, onFailure: () => void) {
    this.#result = work(this.#stop.signal, (done) => this.#listeners.forEach((listener) => listener(done)));
    this.#result.catch(onFailure);
  }

  /** Rejects with CANCELLED or TIMED_OUT when the waiter has had enough first. */
  async wait({ onProgress, ...limits }: Waiting): Promise<Result> {
    this.#waiting++;
    if (onProgress !== undefined) this.#listeners.add(onProgress);
    try {
      return await withDeadline(limits, () => this.#result);
    } finally {
      if (onProgress !== undefined) this.#listeners.delete(onProgress);
      if (--this.#waiting === 0) this.#stop.abort();
    }
  }
}
