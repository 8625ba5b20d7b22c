import { MaillageError } from '../errors.ts';

/** Number of entries asked for. The upper limit is the server's; here only what cannot be a number of entries is refused. */
export function pageSize(first: unknown): number {
  if (typeof first === 'number' && first >= 0) return first;
  throw new MaillageError('BAD_REQUEST', 'A page cannot have a negative number of entries', {
    where: `first: ${String(first)}`,
    remedy: 'Give `first` as 0 or more.',
  });
}
