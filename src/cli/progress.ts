import { SingleBar } from 'cli-progress';
import type { SeedListener } from '../server/open-store.ts';

/** Shows on stderr how far the seed is, as a running number in a terminal and as plain lines elsewhere. */
export function seedProgress(): SeedListener {
  const bar = new SingleBar({
    format: 'Writing the seed: {value} records',
    clearOnComplete: true,
    stream: process.stderr,
    noTTYOutput: false,
  });
  return {
    started: () => bar.start(0, 0),
    progressed: (written) => bar.update(written),
    ended: ({ nodes, relationships }) => {
      bar.stop();
      process.stderr.write(`The seed is written: ${nodes} nodes, ${relationships} relationships.\n`);
    },
  };
}
