import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { MaillageError } from '../../errors.ts';
import { exportSource, tableTypes, type TableType } from '../../export/export-source.ts';
import { exportFormat, exportFormats } from '../../export/formats.ts';
import { chosenTable } from '../../export/table-columns.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { openStore } from '../../server/open-store.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

interface ExportOptions extends DataOption {
  readonly type?: TableType;
  readonly columns?: string;
  readonly out?: string;
}

export function exportCommand(): Command {
  const ids = exportFormats.map(({ id }) => id);
  return new Command('export')
    .description('Write the graph, or a table of it, in a format that other tools read, with its sources and their licences.')
    .addArgument(new Argument('<format>', 'the format').choices(ids))
    .addOption(new Option('--type <type>', 'what a table is of (default: actors)').choices(tableTypes))
    .option('--columns <names>', 'columns of a table, parted by commas')
    .option('--out <file>', 'the file to write, in place of standard output')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage export csv --type projects --columns id,title_fr,participants --out projects.csv
  $ maillage export csv-excel --out acteurs.csv
  $ maillage export gexf > maillage.gexf`,
    )
    .action(async (id: string, { type, columns, out, ...data }: ExportOptions) => {
      const choice = { type, columns: columns?.split(',') };
      const format = exportFormat(id, choice);
      const { ontology } = readOntology();
      // Before the file is opened: what is asked wrongly leaves no empty file.
      if (format.table === true) chosenTable(ontology, choice);
      const store = await openStore(settingsWith(data));
      try {
        const text = Readable.from(format.write(await exportSource(store, ontology, choice)), { objectMode: false });
        if (out === undefined) await pipeline(text, process.stdout, { end: false });
        else await toFile(text, out);
      } finally {
        await store.close();
      }
    });
}

async function toFile(text: Readable, out: string): Promise<void> {
  const file = createWriteStream(out);
  let refusal: unknown;
  file.once('error', (error) => (refusal = error));
  try {
    await pipeline(text, file);
  } catch (cause) {
    if (cause !== refusal) throw cause;
    throw new MaillageError('BAD_FILE', 'The file cannot be written', {
      where: out,
      remedy: 'Name a file in a folder that is there and may be written to.',
      cause,
    });
  }
}
