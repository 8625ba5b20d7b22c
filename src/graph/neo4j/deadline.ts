import { MaillageError } from '../../errors.ts';
import type { ReadOptions } from '../graph-store.ts';

/**
 * Runs work that ends at the caller's wish or at its time. Rejects at once then, with CANCELLED or TIMED_OUT, and aborts
 * the signal that the work was given; the work itself may take a moment longer to stop.
 */
export async function withDeadline<Result>(
  { signal, timeoutMs }: ReadOptions,
  work: (stop: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  if (signal === undefined && timeoutMs === undefined) return work(undefined);
  if (signal?.aborted === true) throw cancelled();
  const stop = new AbortController();
  const onStop = new Promise<never>((_, reject) => stop.signal.addEventListener('abort', () => reject(stop.signal.reason)));
  const onAbort = (): void => stop.abort(cancelled());
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop.abort(timedOut(timeoutMs)), timeoutMs);
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(stop.signal), onStop]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function cancelled(): MaillageError {
  return new MaillageError('CANCELLED', 'The question was taken back before it was answered');
}

function timedOut(timeoutMs: number): MaillageError {
  return new MaillageError('TIMED_OUT', `The question took longer than ${timeoutMs} ms`, {
    remedy: 'Ask for less, or narrow the filter.',
  });
}
