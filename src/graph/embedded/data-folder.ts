import { mkdirSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import { isAboutLock, translate } from './errors.ts';
import { forgetHolder, lockedError, nameHolder } from './lock.ts';

/** Grafeo keeps this file as of the last checkpoint, and every commit since in `<file>.wal/`. */
const DATABASE_FILE = 'graph.grafeo';
/** A log of this size is read back in about a second after a crash; then it goes into the file by itself. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** Where a graph lives: in memory only, or in a folder of its own. */
export interface Home {
  readonly database: GrafeoDB;
  /** Forces all commits so far to the disk. */
  flush(): Promise<void>;
  close(): void;
}

export function openInMemory(): Home {
  const database = grafeo.GrafeoDB.create();
  return { database, flush: () => Promise.resolve(), close: () => database.close() };
}

export function openFolder(folder: string): Home {
  const path = join(folder, DATABASE_FILE);
  makeFolder(folder);
  const database = openDatabase(folder, path);
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
  nameHolder(folder);
  return {
    database,
    flush: () => flushLog(`${path}.wal`),
    close: () => {
      // Before the lock is free, lest the next holder's name be removed.
      forgetHolder(folder);
      database.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new MaillageError('BAD_SETTING', 'The data folder cannot be made', {
      remedy: 'Choose a folder that may be written.',
      cause,
    });
  }
}

function openDatabase(folder: string, path: string): GrafeoDB {
  try {
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    if (isAboutLock(error)) throw lockedError(folder, error);
    const known = translate(error);
    if (known.code === 'STORE_UNAVAILABLE') throw known;
    throw new MaillageError('STORE_UNAVAILABLE', 'The data folder holds no graph that can be opened', {
      remedy: 'Check that it may be written, or restore it from a copy.',
      cause: error,
    });
  }
}

/**
 * Grafeo hands each commit to the operating system, so a killed process loses nothing, but forces it to the disk at most
 * every 100 ms and not before the next commit. Done here, a commit also outlives a loss of power.
 */
async function flushLog(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await flushFile(join(folder, name));
}

async function flushFile(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    // A checkpoint has taken the log into the database file and flushed that.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw translateFileError(error);
  }
}

function translateFileError(cause: unknown): MaillageError {
  return new MaillageError('STORE_UNAVAILABLE', 'A change was made but could not be forced to the disk', {
    remedy: 'Check the disk of the data folder.',
    cause,
  });
}
