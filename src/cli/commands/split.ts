import { Command } from 'commander';
import { splitActor } from '../../ingest/reconcile/split-actor.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { dataOption, type DataOption } from '../settings.ts';
import { withStore } from '../with-store.ts';

export function splitCommand(): Command {
  return new Command('split')
    .description("Undo a merge, whether a person made it or an import found that two names are one actor's.")
    .argument('<merge>', 'id of the merge, as "maillage merges" lists it')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage split merge/ville-de-lyon-fr
  $ maillage merges                              list the merges that there are`,
    )
    .action(async (id: string, data: DataOption) => {
      const { keep, drop, source } = await withStore(data, (store) => splitActor(store, readOntology().ontology, id));
      process.stdout.write(`${drop} and ${keep} are two actors again.\n`);
      if (source === undefined) return;
      process.stdout.write(`Import the file of ${source} again: what it says of ${drop} goes from ${keep} to it.\n`);
    });
}
