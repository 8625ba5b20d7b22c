import { SingleBar } from 'cli-progress';
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

export interface ImportProgress {
  /** Called with the number of rows read so far. */
  read(rows: number): void;
  ended(): void;
}

export function importProgress(): ImportProgress {
  const bar = counter('Importing: {value} rows in {duration_formatted}');
  bar.start(0, 0);
  return { read: (rows) => bar.update(rows), ended: () => bar.stop() };
}
