import { Command } from 'commander';
import { readMerges } from '../../ingest/reconcile/merge-record.ts';
import { tableOf } from '../print-answer.ts';
import { dataOption, type DataOption } from '../settings.ts';
import { withStore } from '../with-store.ts';

export function mergesCommand(): Command {
  return new Command('merges')
    .description('List every merge that stands: which actor stayed, which went, why, when, and by which import.')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage merges
  $ maillage split merge/ville-de-lyon-fr`,
    )
    .action(async (data: DataOption) => {
      const merges = await withStore(data, (store) => readMerges(store));
      const rows = merges.map(({ id, keep, drop, reason, at, source = '' }) => ({ id, keep, drop, reason, at, source }));
      process.stdout.write(`${tableOf(rows)}\n`);
    });
}
