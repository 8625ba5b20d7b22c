import { MaillageError } from '../../errors.ts';

/** Lets only so many pieces of work run at a time; the others wait in the order in which they came. */
export class Turns {
  readonly #mostWaiting: number;
  /** Those that wait, by what lets them begin. */
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(most: number, mostWaiting: number) {
    this.#free = most;
    this.#mostWaiting = mostWaiting;
  }

  /** Rejects at once when too many wait, and without having begun when the signal is aborted before its turn. */
  async take<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #passOn(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free++;
    else next();
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#mostWaiting) {
      throw new MaillageError('TOO_BUSY', 'Too many computations are waiting', { remedy: 'Ask again in a moment.' });
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(begin);
        signal.removeEventListener('abort', onAbort);
      };
      const begin = (): void => {
        leave();
        resolve();
      };
      const onAbort = (): void => {
        leave();
        reject(signal.reason);
      };
      this.#waiting.add(begin);
      signal.addEventListener('abort', onAbort);
    });
  }
}
