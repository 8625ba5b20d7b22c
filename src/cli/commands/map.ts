import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { MaillageError } from '../../errors.ts';
import { headingsOf, mappingText, proposeMapping } from '../../ingest/formats/propose-mapping.ts';
import { sampleFile } from '../../ingest/reading/sample-file.ts';

export function mapCommand(): Command {
  return new Command('map')
    .description(
      'Propose a mapping for a table: what each column is taken for, to be corrected by hand and given to "maillage import --map".',
    )
    .argument('<file>', 'the table: CSV or XLSX')
    .option('--out <file>', 'the mapping file to write, in place of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ maillage map tableau.csv --out tableau.yaml
  $ maillage import tableau.csv --map tableau.yaml --source …`,
    )
    .action(async (path: string, { out }: { readonly out?: string }) => {
      const { rows } = await sampleFile(path);
      if (rows.length === 0) {
        throw new MaillageError('BAD_FILE', 'The file is no table, so it has no columns to map', {
          where: basename(path),
          remedy: 'Name a CSV or XLSX file.',
        });
      }
      const { headers, rows: sample } = headingsOf(rows);
      const text = mappingText(proposeMapping(headers, sample, basename(path)), headers);
      if (out === undefined) process.stdout.write(text);
      // What is there may have been corrected by hand.
      else await writeFile(out, text, { flag: 'wx' }).catch((cause: unknown) => refuse(out, cause));
    });
}

function refuse(out: string, cause: unknown): never {
  throw new MaillageError('BAD_FILE', 'The mapping file cannot be written', {
    where: out,
    remedy: 'Name a file that is not there yet, in a folder that may be written to.',
    cause,
  });
}
