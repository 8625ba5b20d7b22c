import { Command, InvalidArgumentError, Option } from 'commander';
import type { Measure, Parameter } from '../../insight/measure.ts';
import { enumNameOf, measureOf, measures } from '../../insight/measures.ts';
import { askGraph } from '../ask-graph.ts';
import { askServer } from '../ask-server.ts';
import { WentWrong } from '../exit-codes.ts';
import { printAnswer, tableOf, type AnswerFormat } from '../print-answer.ts';
import { computingProgress } from '../progress.ts';
import type { Answer, Asked } from '../read-question.ts';
import { dataOption, settingsWith, type DataOption } from '../settings.ts';

interface InsightOptions extends DataOption {
  readonly format: AnswerFormat;
  readonly url?: string;
  readonly tie: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly first?: number;
  readonly width?: number;
}

const ranking = `query Ranking($measure: MeasureName!, $parameters: MeasureParameters, $ties: [Tie!], $from: Year, $to: Year, $first: Int) {
  ranking(measure: $measure, parameters: $parameters, ties: $ties, window: { from: $from, to: $to }, first: $first) {
    edges { rank value percentile node { id name kind country { code } } }
    totalCount
    basis { version parameters nodeCount linkCount undated }
    sampling { samples error confidence errorOf(lang: EN) }
    measure { reference { authors year title doi } }
  }
}`;

const evolution = `query Evolution($measure: MeasureName!, $parameters: MeasureParameters, $ties: [Tie!], $actor: ID!, $from: Year!, $to: Year!, $width: Int) {
  evolution(measure: $measure, parameters: $parameters, ties: $ties, actor: $actor, from: $from, to: $to, width: $width) {
    actor { id name }
    points { year standing { value rank percentile of } basis { version nodeCount linkCount undated } }
    measure { reference { authors year title doi } }
  }
}`;

/** Measures of actors. The questions are those of GraphQL, so that a server and one's own graph answer alike. */
export function insightCommand(): Command {
  const command = new Command('insight')
    .description('Measure who matters: list the measures, rank actors by one, follow one actor over the years.')
    .action(() => void process.stdout.write(`${tableOf(measures.map(listed))}\n`))
    .addHelpText(
      'after',
      `
Measures:
${measures.map(({ id, label }) => `  ${id.padEnd(16)}${label.en}`).join('\n')}

Examples:
  $ maillage insight
  $ maillage insight ranking betweenness --first 20 --from 2010 --to 2020
  $ maillage insight ranking brokerage --by COUNTRY --role LIAISON --format json
  $ maillage insight evolution degree actor/lyon --from 2010 --to 2020`,
    );
  const ranks = asking(
    command.command('ranking').description('Actors in the order of a measure.').argument('<measure>', 'its name', measureNamed),
    { mandatory: false },
  )
    .option('--first <number>', 'how many actors', wholeNumber, 20)
    .action((measure: Measure, options: InsightOptions) => answer(ranking, measure, options, {}));
  const follows = asking(
    command
      .command('evolution')
      .description('A measure of one actor, year after year.')
      .argument('<measure>', 'its name', measureNamed)
      .argument('<actor>', 'id of the actor'),
    { mandatory: true },
  )
    .option('--width <years>', 'how many years, ending in each year, a point looks at', wholeNumber, 1)
    .action((measure: Measure, actor: string, options: InsightOptions) => answer(evolution, measure, options, { actor }));
  for (const one of [ranks, follows]) one.exitOverride().showHelpAfterError('(add --help for help)');
  return command;
}

/** One option for each parameter of any measure, whichever measures have it. */
const parameters: readonly Parameter[] = [
  ...new Map(measures.flatMap((measure) => measure.parameters).map((parameter) => [parameter.id, parameter])).values(),
];

/** Adds the options that every question about a network takes. */
function asking(command: Command, years: { readonly mandatory: boolean }): Command {
  command
    .addOption(
      new Option('--from <year>', 'only what went on in this year or later')
        .argParser(wholeNumber)
        .makeOptionMandatory(years.mandatory),
    )
    .addOption(
      new Option('--to <year>', 'only what went on in this year or earlier')
        .argParser(wholeNumber)
        .makeOptionMandatory(years.mandatory),
    )
    .addOption(
      new Option('--tie <ties...>', 'what ties two actors')
        .choices(['PROJECT', 'PARTNERSHIP', 'MEMBERSHIP', 'LEARNING'])
        .default(['PROJECT']),
    );
  for (const parameter of parameters) command.addOption(parameterOption(parameter));
  return command
    .addOption(new Option('--format <form>', 'how to print the answer').choices(['json', 'table']).default('table'))
    .addOption(dataOption())
    .option('--url <address>', 'ask a running server at this address instead of opening the graph');
}

function parameterOption(parameter: Parameter): Option {
  const users = measures.filter((measure) => measure.parameters.includes(parameter)).map(({ id }) => id);
  const sentence = `${parameter.sentence.en} For ${users.join(', ')}.`;
  if (parameter.type === 'flag') return new Option(`--${parameter.id}`, sentence);
  return new Option(`--${parameter.id} <choice>`, sentence).choices(Object.keys(parameter.choices));
}

async function answer(
  query: string,
  measure: Measure,
  options: InsightOptions,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { format, url, tie, from, to, first, width, ...rest } = options;
  const chosen = rest as Readonly<Record<string, unknown>>;
  const given = Object.fromEntries(parameters.flatMap(({ id }) => (chosen[id] === undefined ? [] : [[id, chosen[id]]])));
  const asked: Asked = {
    query,
    variables: { measure: enumNameOf(measure.id), parameters: given, ties: tie, from, to, first, width, ...more },
  };
  const found = url === undefined ? await askHere(options, asked) : await askServer(url, asked);
  if (format === 'json') printAnswer(found, 'json');
  else printAnswer({ ...found, ...(found.data && { data: opened(found.data) }) }, 'table');
  if (found.errors !== undefined) throw new WentWrong();
}

async function askHere(options: DataOption, asked: Asked): Promise<Answer> {
  const progress = computingProgress();
  try {
    return await askGraph(settingsWith(options), asked, progress.done);
  } finally {
    progress.ended();
  }
}

/** Tables one below the other: the list, and what it was made from. */
function opened(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.assign({}, ...Object.values(data)) as Record<string, unknown>;
}

function listed({ id, label, sentence, unit, reference }: Measure): Readonly<Record<string, unknown>> {
  return { id, label: label.en, sentence: sentence.en, unit: unit.en, reference: `${reference.authors} ${reference.year}` };
}

function measureNamed(name: string): Measure {
  if (!measures.some(({ id }) => id === name))
    throw new InvalidArgumentError(`Known are: ${measures.map(({ id }) => id).join(', ')}.`);
  return measureOf(name);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is no whole number.');
  return Number(text);
}
