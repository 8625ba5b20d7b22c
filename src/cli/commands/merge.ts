import { Command } from 'commander';
import { mergeActors } from '../../ingest/reconcile/merge-actors.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { dataOption, type DataOption } from '../settings.ts';
import { withStore } from '../with-store.ts';

interface MergeOptions extends DataOption {
  readonly reason: string;
}

export function mergeCommand(): Command {
  return new Command('merge')
    .description('Make two records of one actor one. The merge is recorded with its reason, and "maillage split" undoes it.')
    .argument('<keep>', 'id of the actor that stays')
    .argument('<drop>', 'id of the actor that goes: all that is said of it is said of the other')
    .requiredOption('--reason <text>', 'why the two are one, for whoever asks later')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage merge actor/lyon actor/ville-de-lyon-fr --reason "the same town under two names"`,
    )
    .action(async (keep: string, drop: string, { reason, ...data }: MergeOptions) => {
      const merge = await withStore(data, (store) => mergeActors(store, readOntology().ontology, { keep, drop, reason }));
      process.stdout.write(`${drop} is ${keep} now. To undo it: maillage split ${merge.id}\n`);
      if (merge.contradiction !== undefined) {
        process.stderr.write(`Look again: the two have different codes in ${merge.contradiction}, as two bodies would.\n`);
      }
    });
}
