import { MaillageError } from '../../errors.ts';

/** Work under way in a store: none begins after close(), and close() waits for what began before. */
export class RunningWork {
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing !== undefined) throw new MaillageError('STORE_CLOSED', 'The graph is closed');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Runs `release` once, when everything has ended; every call waits for it. */
  close(release: () => Promise<void>): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(release);
    return this.#closing;
  }
}
