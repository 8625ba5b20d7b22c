import { InvalidArgumentError, Option, type Command } from 'commander';
import { askGraph } from '../../ask-graph.ts';
import { askServer } from '../../ask-server.ts';
import { WentWrong } from '../../exit-codes.ts';
import { printAnswer, type AnswerFormat } from '../../print-answer.ts';
import { computingProgress } from '../../progress.ts';
import type { Answer, Asked } from '../../read-question.ts';
import { dataOption, settingsWith, type DataOption } from '../../settings.ts';

/** What every question about networks, groups and themes takes. */
export interface QuestionOptions extends DataOption {
  readonly format: AnswerFormat;
  readonly url?: string;
  readonly from?: number;
  readonly to?: number;
}

export interface NetworkOptions extends QuestionOptions {
  readonly tie: readonly string[];
}

export function yearOptions(command: Command, mandatory = false): Command {
  return command
    .addOption(
      new Option('--from <year>', 'only what went on in this year or later')
        .argParser(wholeNumber)
        .makeOptionMandatory(mandatory),
    )
    .addOption(
      new Option('--to <year>', 'only what went on in this year or earlier')
        .argParser(wholeNumber)
        .makeOptionMandatory(mandatory),
    );
}

export function tieOption(): Option {
  return new Option('--tie <ties...>', 'what ties two actors')
    .choices(['PROJECT', 'PARTNERSHIP', 'MEMBERSHIP', 'LEARNING'])
    .default(['PROJECT']);
}

/** How the answer is printed, and whom to ask; the last of a command's options. */
export function answerOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <form>', 'how to print the answer').choices(['json', 'table']).default('table'))
    .addOption(dataOption())
    .option('--url <address>', 'ask a running server at this address instead of opening the graph');
}

/** Asks and prints; the questions are those of GraphQL, so that a server and one's own graph answer alike. */
export async function answer(asked: Asked, options: QuestionOptions): Promise<void> {
  const found = options.url === undefined ? await askHere(options, asked) : await askServer(options.url, asked);
  if (options.format === 'json') printAnswer(found, 'json');
  else printAnswer({ ...found, ...(found.data && { data: opened(found.data) }) }, 'table');
  if (found.errors !== undefined) throw new WentWrong();
}

/** Asks for what is printed in another way; errors are printed, and end the command. */
export async function dataOf(asked: Asked, options: QuestionOptions): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = options.url === undefined ? await askHere(options, asked) : await askServer(options.url, asked);
  if (data !== undefined && data !== null && errors === undefined) return data;
  printAnswer({ errors }, 'table');
  throw new WentWrong();
}

async function askHere(options: DataOption, asked: Asked): Promise<Answer> {
  const progress = computingProgress();
  try {
    return await askGraph(settingsWith(options), asked, progress.done);
  } finally {
    progress.ended();
  }
}

/** Tables one below the other: the figures of the whole, the list, and what it was made from. */
function opened(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tables = Object.entries(data).map(([field, value]) => {
    const entries = Object.entries((value ?? {}) as object) as [string, unknown][];
    const figures = entries.filter(([, inner]) => !isObject(inner));
    const whole = figures.length === 0 ? {} : { [field]: Object.fromEntries(figures) };
    return { ...whole, ...Object.fromEntries(entries.filter(([, inner]) => isObject(inner))) };
  });
  return shortened(Object.assign({}, ...tables)) as Record<string, unknown>;
}

/** Four digits say enough in a table; JSON has them all. */
function shortened(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(shortened);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)])) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is no whole number.');
  return Number(text);
}
