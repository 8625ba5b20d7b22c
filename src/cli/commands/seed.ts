import { Command } from 'commander';
import { seedStore } from '../../ingest/seed.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { openStore } from '../../server/open-store.ts';
import { seedProgress } from '../progress.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

export function seedCommand(): Command {
  return new Command('seed')
    .description('Write the curated, sourced starting data into the graph. Doing it again changes nothing; other records stay.')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage seed
  $ maillage seed --data /srv/maillage
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… maillage seed`,
    )
    .action(async (options: DataOption) => {
      const store = await openStore(settingsWith(options));
      try {
        const progress = seedProgress();
        progress.started();
        progress.ended(await seedStore(store, readOntology().ontology, { onProgress: progress.progressed }));
      } finally {
        await store.close();
      }
    });
}
