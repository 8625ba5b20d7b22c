import { AsyncLocalStorage } from 'node:async_hooks';
import { MaillageError } from '../../errors.ts';

/**
 * Lets one piece of work run at a time, in the order they came. Grafeo would take parallel writers, but two that MERGE the
 * same relationship both make one, without an error.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();
  readonly #current = new AsyncLocalStorage<{ running: boolean }>();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#current.getStore()?.running === true) return Promise.reject(nested());
    const turn = { running: true };
    const result = this.#last.then(() =>
      this.#current.run(turn, async () => {
        try {
          return await work();
        } finally {
          turn.running = false;
        }
      }),
    );
    this.#last = result.then(ignore, ignore);
    return result;
  }

  /** Resolves when all that was queued so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

function ignore(): void {
  // The caller of run() hears of its own failure; the next in the queue is not concerned.
}

function nested(): MaillageError {
  return new MaillageError('STORE_REFUSED', 'A transaction was begun inside another, which would wait for itself for ever', {
    remedy: 'Use the transaction that is open.',
  });
}
