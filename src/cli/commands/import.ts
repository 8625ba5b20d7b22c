import { basename, extname } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { importFormats } from '../../ingest/formats/import-formats.ts';
import { chooseFormat } from '../../ingest/import/choose-format.ts';
import { importFile } from '../../ingest/import/import-file.ts';
import { spareMemory } from '../../ingest/import/spare-memory.ts';
import { sourceRecord } from '../../ingest/import/import-source.ts';
import { readReviewFile } from '../../ingest/reconcile/review-file.ts';
import { seedFolder } from '../../ingest/seed.ts';
import { readVocabulary } from '../../ingest/themes/read-vocabulary.ts';
import { readOntology } from '../../ontology/read-ontology.ts';
import { openSeededStore } from '../../server/open-store.ts';
import { adviseWhenLocked } from '../advise-when-locked.ts';
import { printImportReport } from '../print-import-report.ts';
import { importProgress, seedProgress } from '../progress.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

interface ImportOptions extends DataOption {
  readonly format?: string;
  readonly map?: string;
  readonly source?: string;
  readonly url?: string;
  readonly license?: string;
  readonly retrieved?: string;
  readonly publisher?: string;
  readonly note?: string;
  readonly sourceId?: string;
  readonly decisions?: string;
  readonly problems?: string;
  readonly review?: string;
  readonly dryRun?: true;
}

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Bring a file in, under the name of its source. Doing it again changes nothing; a new version of the source replaces the old one.',
    )
    .addArgument(new Argument('<file>', 'the file, or a folder of tables as export data-package writes'))
    .addArgument(new Argument('[more...]', 'files that belong with it: the partners of keep.eu, the names of Wikidata'))
    .addOption(
      new Option('--format <id>', 'the format (default: found out from the file)').choices(importFormats.map(({ id }) => id)),
    )
    .option('--map <file>', 'a mapping, for any table: "maillage map" proposes one')
    .option('--source <title>', 'title of the source')
    .option('--url <address>', 'address of the source')
    .option('--license <name>', 'licence of the source')
    .option('--retrieved <date>', 'the day the file was taken from there: 2024-05-31')
    .option('--publisher <name>', 'who publishes it')
    .option('--note <text>', 'what to know of it')
    .option('--source-id <id>', 'id of the source, when its title changes between versions (default: source/<title>)')
    .option('--decisions <file>', 'a review file with your decisions')
    .option('--problems <file>', 'where to list what is not taken over (default: <file>.problems.csv)')
    .option('--review <file>', 'where to list the actors to decide on (default: <file>.review.csv)')
    .option('--dry-run', 'report what would be done, and write nothing to the graph')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  $ maillage import subventions.csv --dry-run \\
      --source "Subventions 2024 de la Ville de Nantes" --url https://data.nantesmetropole.fr/… \\
      --license "Licence Ouverte 2.0" --retrieved 2024-05-31
  $ maillage import projects.csv partners.csv --source keep.eu …
  $ maillage import tableau.xlsx --map tableau.yaml --source …
  $ maillage import my-tables/

docs/import.md has an example of each format.`,
    )
    .action(runImport);
}

async function runImport(path: string, companions: readonly string[], options: ImportOptions): Promise<void> {
  const format = await chooseFormat(path, { format: options.format, mapping: options.map });
  const source =
    format.ownSources === undefined
      ? sourceRecord({ ...options, title: options.source, id: options.sourceId }, format.source)
      : undefined;
  const decisions = options.decisions === undefined ? undefined : await readReviewFile(options.decisions);
  const store = await openSeededStore(settingsWith(options), seedProgress()).catch(adviseWhenLocked);
  const progress = importProgress();
  try {
    spareMemory();
    const result = await importFile(store, readOntology().ontology, {
      path,
      companions,
      format,
      source,
      vocabulary: await readVocabulary(seedFolder),
      problemFile: options.problems ?? `${nameOf(path)}.problems.csv`,
      reviewFile: options.review ?? `${nameOf(path)}.review.csv`,
      ...(decisions && { decisions }),
      dryRun: options.dryRun === true,
      onProgress: progress.progressed,
    });
    progress.ended();
    printImportReport(result, format.label.en);
  } finally {
    progress.ended();
    await store.close();
  }
}

/** In the folder where the command is run: that of the file may not be one to write to. */
function nameOf(path: string): string {
  return basename(path, extname(path));
}
