import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { createApi } from '../../api/create-api.ts';
import { tellingBreakOff } from '../../export/break-off.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { exportSource, tableTypes, type ExportSource, type LeftOut } from '../../export/export-source.ts';
import { exportFormats } from '../../export/formats.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { checkExport, selectedExport, type AskedExport } from '../../server/export-request.ts';
import { openStore } from '../../server/open-store.ts';
import { criterionOptions } from '../criterion-options.ts';
import { ownAllowance } from '../own-allowance.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';
import { writeFolder, writeOut } from '../write-out.ts';

interface ExportOptions extends DataOption, AskedExport {
  readonly out?: string;
}

export function exportCommand(): Command {
  const ids = exportFormats.map(({ id }) => id);
  const command = new Command('export')
    .description(
      'Write the graph, or what a filter keeps of it, in a format that other tools read, with its sources and licences.',
    )
    .addArgument(new Argument('<format>', 'the format').choices(ids))
    .addOption(new Option('--type <type>', 'what a table or a filter is of (default: actors)').choices(tableTypes))
    .option('--columns <names>', 'columns of a table, parted by commas')
    .option('--filter <json>', 'an ActorFilter or ProjectFilter of the API');
  return criterionOptions(command)
    .option('--reporting-org <ref>', 'who reports (iati-activities): its reference')
    .option('--reporting-name <name>', 'its name')
    .option('--reporting-type <code>', 'its type in IATI (default: 90, other)')
    .option('--out <file>', 'the file to write, in place of standard output; for data-package a folder unless it ends in .zip')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage export csv --type projects --columns id,title_fr,participants --out projects.csv
  $ maillage export xlsx --theme theme/water --country BF,ML --out acteurs.xlsx
  $ maillage export gexf --type projects --filter '{"not": {"countries": ["FR"]}}' > maillage.gexf
  $ maillage export data-package --out maillage/`,
    )
    .action(runExport);
}

async function runExport(id: string, { data, out, ...asked }: ExportOptions): Promise<void> {
  // Before the file is opened: what is asked wrongly leaves no empty file.
  const checked = checkExport(id, asked);
  const leftOut: LeftOut[] = [];
  const store = await openStore(settingsWith({ ...(data !== undefined && { data }) }));
  try {
    const request = await selectedExport(checked, createApi({ store }), ownAllowance);
    const onLeftOut = (one: LeftOut) => void leftOut.push(one);
    await write(checked.format, await exportSource(store, readOntology().ontology, { ...request, onLeftOut }), out);
  } finally {
    await store.close();
  }
  tellLeftOut(leftOut);
}

async function write(format: ExportFormat, source: ExportSource, out: string | undefined): Promise<void> {
  if (format.files !== undefined && out !== undefined && !out.endsWith('.zip')) return writeFolder(format.files(source), out);
  const text = Readable.from(tellingBreakOff(format, format.write(source)), { objectMode: false });
  if (out === undefined) await pipeline(text, process.stdout, { end: false });
  else await writeOut(text, out);
}

function tellLeftOut(leftOut: readonly LeftOut[]): void {
  if (leftOut.length === 0) return;
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${reason} (${count})`).join('; ');
  process.stderr.write(`Left out: ${leftOut.length}, each named in the file: ${reasons}.\n`);
}
