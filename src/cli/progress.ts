import { SingleBar } from 'cli-progress';
import type { ImportProgress } from '../ingest/import/import-file.ts';
import type { SeedListener } from '../server/open-store.ts';

/** A running number in a terminal, and nothing elsewhere. */
function counter(format: string): SingleBar {
  return new SingleBar({ format, clearOnComplete: true, stream: process.stderr, noTTYOutput: false });
}

/** Shows on stderr how far the seed is, as a running number in a terminal and as plain lines elsewhere. */
export function seedProgress(): SeedListener {
  const bar = counter('Writing the seed: {value} records');
  return {
    started: () => bar.start(0, 0),
    progressed: (written) => bar.update(written),
    ended: ({ nodes, relationships }) => {
      bar.stop();
      process.stderr.write(`The seed is written: ${nodes} nodes, ${relationships} relationships.\n`);
    },
  };
}

export interface ComputingProgress {
  /** Called with the part that is done, from 0 to 1. */
  done(part: number): void;
  ended(): void;
}

/** Shows how far a computation is, once it takes long enough to be worth showing. */
export function computingProgress(): ComputingProgress {
  const bar = new SingleBar({
    format: 'Computing: {percentage} % ({duration_formatted})',
    clearOnComplete: true,
    stream: process.stderr,
    noTTYOutput: false,
  });
  return {
    done: (part) => {
      if (!bar.isActive) bar.start(100, 0);
      bar.update(Math.floor(100 * part));
    },
    ended: () => bar.stop(),
  };
}

export interface ImportListener {
  progressed(progress: ImportProgress): void;
  ended(): void;
}

/** Shows on stderr how much of the file is read; of a file that is read at once, the rows alone. */
export function importProgress(): ImportListener {
  let bar: SingleBar | undefined;
  return {
    progressed: ({ rows, bytes, size }) => {
      if (bar === undefined) {
        bar = counter(
          bytes > 0
            ? 'Importing [{bar}] {percentage} %, {rows} rows, {eta_formatted} left'
            : 'Importing: {rows} rows in {duration_formatted}',
        );
        bar.start(size, 0, { rows });
      }
      bar.update(bytes, { rows });
    },
    ended: () => bar?.stop(),
  };
}
