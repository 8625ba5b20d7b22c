import { Command } from 'commander';
import { checkGraph, type GraphReport } from '../../ingest/check/check-graph.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { WentWrong } from '../exit-codes.ts';
import { tableOf } from '../print-answer.ts';
import { dataOption, type DataOption } from '../settings.ts';
import { withStore } from '../with-store.ts';

export function checkCommand(): Command {
  return new Command('check')
    .description('Count what the graph holds and look for mistakes in it. Exit code 1 when there are any.')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage check
  $ maillage check --data /srv/maillage
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… maillage check`,
    )
    .action(async (options: DataOption) => {
      const report = await withStore(options, (store) => checkGraph(store, readOntology().ontology));
      print(report);
      if (!report.ok) throw new WentWrong();
    });
}

function print({ ok, nodes, relationships, findings }: GraphReport): void {
  const counted = [...Object.entries(nodes), ...Object.entries(relationships)].map(([kind, count]) => ({ kind, count }));
  process.stdout.write(`${tableOf(counted)}\n`);
  for (const { severity, what, count, examples } of findings) {
    const more = count > examples.length ? ', …' : '';
    process.stdout.write(`${severity}: ${what}: ${count} (${examples.join(', ')}${more})\n`);
  }
  process.stdout.write(ok ? 'Nothing is wrong.\n' : 'The graph has mistakes.\n');
}
