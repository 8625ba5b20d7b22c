import { Command, Option } from 'commander';
import { askGraph } from '../ask-graph.ts';
import { askServer } from '../ask-server.ts';
import { WentWrong } from '../exit-codes.ts';
import { printAnswer, type AnswerFormat } from '../print-answer.ts';
import { readQuestion } from '../read-question.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

interface QueryOptions extends DataOption {
  readonly variables?: string;
  readonly operation?: string;
  readonly format: AnswerFormat;
  readonly url?: string;
}

export function queryCommand(): Command {
  return new Command('query')
    .description('Ask a question in GraphQL and print the answer. Exit code 1 when the answer has errors.')
    .argument('<question>', 'a file, the GraphQL text itself, or - for standard input')
    .option('--variables <json>', 'its variables, as a JSON object')
    .option('--operation <name>', 'which operation to run, when the document has several')
    .addOption(new Option('--format <form>', 'how to print the answer').choices(['json', 'table']).default('json'))
    .addOption(dataOption())
    .option('--url <address>', 'ask a running server at this address instead of opening the graph')
    .addHelpText(
      'after',
      `
Examples:
  $ maillage query '{ actors(first: 5) { nodes { id name } totalCount } }' --format table
  $ maillage query question.graphql --variables '{"id": "theme/water"}'
  $ echo '{ dataset { version } }' | maillage query - --url http://127.0.0.1:4000/graphql`,
    )
    .action(async (question: string, { url, format, variables, operation, ...data }: QueryOptions) => {
      const asked = readQuestion(question, { variables, operation });
      const answer = url === undefined ? await askGraph(settingsWith(data), asked) : await askServer(url, asked);
      printAnswer(answer, format);
      if (answer.errors !== undefined) throw new WentWrong();
    });
}
