import { Command } from 'commander';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

interface ServeOptions extends DataOption {
  readonly port?: string;
  readonly host?: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Answer questions over HTTP until it is stopped; an empty graph is filled with the seed first.')
    .addOption(dataOption())
    .option('--port <number>', 'port to listen on, in place of PORT')
    .option('--host <address>', 'address to listen on, in place of HOST')
    .addHelpText(
      'after',
      `
Examples:
  $ maillage serve
  $ maillage serve --data /srv/maillage --port 8080 --host 0.0.0.0
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… maillage serve`,
    )
    .action(async (options: ServeOptions) => {
      // Loaded here, because the web server takes longer to load than all the other commands together.
      const { serve } = await import('../../server/serve.ts');
      await serve(settingsWith(options, environmentOf(options)));
    });
}

function environmentOf({ port, host }: ServeOptions): Record<string, string> {
  return { ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) };
}
