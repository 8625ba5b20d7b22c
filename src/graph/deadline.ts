import { MaillageError } from '../errors.ts';
import type { ReadOptions } from './graph-store.ts';

/** Tells work under way that nobody waits for it any more. An AbortController would do, at 4 µs for each read. */
export class Stop {
  #listener: (() => void) | undefined;
  #stopped = false;

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Calls `listener` when the work is to stop, in place of the one before; undefined for nobody. */
  listen(listener: (() => void) | undefined): void {
    this.#listener = listener;
  }

  now(): void {
    this.#stopped = true;
    this.#listener?.();
  }
}

/**
 * Runs work that ends at the caller's wish or at its time. Rejects at once then, with CANCELLED or TIMED_OUT, and tells the
 * work to stop; the work itself may take a moment longer to do so.
 */
export function withDeadline<Result>({ signal, timeoutMs }: ReadOptions, work: (stop: Stop) => Promise<Result>): Promise<Result> {
  const stop = new Stop();
  if (signal === undefined && timeoutMs === undefined) return work(stop);
  if (signal?.aborted === true) return Promise.reject(cancelled());
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (error: MaillageError): void => {
      end();
      reject(error);
      stop.now();
    };
    const onAbort = (): void => giveUp(cancelled());
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => giveUp(timedOut(timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort);
    work(stop).finally(end).then(resolve, reject);
  });
}

function cancelled(): MaillageError {
  return new MaillageError('CANCELLED', 'The question was taken back before it was answered');
}

function timedOut(timeoutMs: number): MaillageError {
  return new MaillageError('TIMED_OUT', `The question took longer than ${timeoutMs} ms`, {
    remedy: 'Ask for less, or narrow the filter.',
  });
}
