import { MaillageError } from '../errors.ts';

/** The data folder belongs to one process: whoever runs a server asks it, rather than open its folder. */
export function adviseWhenLocked(error: unknown): never {
  if (!(error instanceof MaillageError) || error.code !== 'STORE_LOCKED') throw error;
  throw new MaillageError('STORE_LOCKED', error.message, {
    ...(error.where !== undefined && { where: error.where }),
    remedy: 'If a server runs on it, ask the server: maillage query … --url http://127.0.0.1:4000/graphql',
    cause: error,
  });
}
