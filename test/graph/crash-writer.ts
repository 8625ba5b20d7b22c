/**
 * A process that writes until it is killed: `crash-writer.ts <folder> <first batch> [last batch]`. It prints the number of
 * each batch after its commit was acknowledged; with a last batch it closes the graph and ends.
 */
import { writeSync } from 'node:fs';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import { batchRules, writeBatch } from './crash-batches.ts';

const [folder = '', first = '0', last = 'Infinity'] = process.argv.slice(2);

async function writeOn(): Promise<void> {
  const store = await openEmbeddedStore({ folder });
  await store.setUp(batchRules);
  for (let batch = Number(first); batch <= Number(last); batch += 1) {
    await writeBatch(store, batch);
    // At once: what is still in a buffer of this process would be killed with it.
    writeSync(1, `${batch}\n`);
  }
  await store.close();
}

await writeOn();
