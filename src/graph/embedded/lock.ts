import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MaillageError } from '../../errors.ts';

/**
 * Grafeo itself locks its file through the operating system, which frees the lock when a process dies, however it dies.
 * This file beside it only says who holds the lock, so that a refusal can name them; it is never what decides.
 */
const HOLDER_FILE = 'holder.json';

export function nameHolder(folder: string): void {
  writeFileSync(join(folder, HOLDER_FILE), JSON.stringify({ process: process.pid }));
}

export function forgetHolder(folder: string): void {
  rmSync(join(folder, HOLDER_FILE), { force: true });
}

export function lockedError(folder: string, cause: unknown): MaillageError {
  const holder = readHolder(folder);
  const who =
    holder === undefined ? 'another process' : holder === process.pid ? `this process (${holder})` : `process ${holder}`;
  return new MaillageError('STORE_LOCKED', `The data folder is in use by ${who}`, {
    remedy: 'Stop that process or choose another data folder; to share one graph between processes, use Neo4j.',
    cause,
  });
}

/** Undefined when the file is missing or tells of a process that is gone. */
function readHolder(folder: string): number | undefined {
  try {
    const { process: id } = JSON.parse(readFileSync(join(folder, HOLDER_FILE), 'utf8')) as { process: number };
    process.kill(id, 0);
    return id;
  } catch {
    return undefined;
  }
}
