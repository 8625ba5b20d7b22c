import { Command, CommanderError } from 'commander';
import { MaillageError } from '../errors.ts';
import { version } from '../server/version.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { insightCommand } from './commands/insight.ts';
import { mapCommand } from './commands/map.ts';
import { mergeCommand } from './commands/merge.ts';
import { mergesCommand } from './commands/merges.ts';
import { queryCommand } from './commands/query.ts';
import { seedCommand } from './commands/seed.ts';
import { serveCommand } from './commands/serve.ts';
import { splitCommand } from './commands/split.ts';
import { exitCodes, WentWrong } from './exit-codes.ts';

/** Runs one command and gives the exit code of the process. What fails is said in one line on stderr. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...words], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof WentWrong) return exitCodes.failed;
    // Commander has printed the help or its complaint by itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    process.stderr.write(`${lineOf(error)}\n`);
    return exitCodes.failed;
  }
}

function program(): Command {
  const maillage = new Command('maillage')
    .description(
      "The knowledge graph of French local governments' external action: who collaborates on what, since when, says who.",
    )
    .version(version)
    .addHelpText(
      'after',
      `
Examples:
  $ maillage serve                                   answer questions at http://127.0.0.1:4000/graphql
  $ maillage query '{ dataset { counts { label count } } }'
  $ maillage import subventions.csv --source …       bring a file in under the name of its source
  $ maillage check                                   count what is there and look for mistakes
  $ maillage export csv-excel --out acteurs.csv      take the actors away as a table

Settings come from environment variables (PORT, NEO4J_URI, …); the README lists them.
Exit codes: 0 done, 1 failed, 2 used wrongly.`,
    );
  const commands = [
    serveCommand(),
    seedCommand(),
    importCommand(),
    mapCommand(),
    mergeCommand(),
    splitCommand(),
    mergesCommand(),
    queryCommand(),
    insightCommand(),
    checkCommand(),
    exportCommand(),
  ];
  for (const command of commands) maillage.addCommand(command);
  for (const command of [maillage, ...maillage.commands]) command.exitOverride().showHelpAfterError('(add --help for help)');
  return maillage;
}

function lineOf(error: unknown): string {
  if (error instanceof MaillageError) return error.line;
  const debug = process.env['LOG_LEVEL'] === 'debug' && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  return `INTERNAL: Something went wrong inside Maillage: ${error instanceof Error ? error.message : String(error)}. Run it again with LOG_LEVEL=debug to see where.${debug}`;
}
