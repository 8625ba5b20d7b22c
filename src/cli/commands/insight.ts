import { Command, InvalidArgumentError, Option } from 'commander';
import type { Measure, Parameter } from '../../insight/measure.ts';
import { enumNameOf, measureOf, measures } from '../../insight/measures.ts';
import { tableOf } from '../print-answer.ts';
import { communitiesCommand } from './insight/communities.ts';
import { councilsCommand } from './insight/councils.ts';
import { crosstabCommand } from './insight/crosstab.ts';
import { diffusionCommand } from './insight/diffusion.ts';
import { epistemicCommand } from './insight/epistemic.ts';
import { mixingCommand } from './insight/mixing.ts';
import { answer, answerOptions, tieOption, wholeNumber, yearOptions, type NetworkOptions } from './insight/network-question.ts';
import { themesCommand } from './insight/themes.ts';

interface MeasureOptions extends NetworkOptions {
  readonly first?: number;
  readonly width?: number;
  readonly theme?: string;
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

const evolution = `query Evolution($measure: MeasureName!, $parameters: MeasureParameters, $ties: [Tie!], $actor: ID, $theme: ID, $from: Year!, $to: Year!, $width: Int) {
  evolution(measure: $measure, parameters: $parameters, ties: $ties, actor: $actor, theme: $theme, from: $from, to: $to, width: $width) {
    actor { id name }
    theme { id label(lang: EN) }
    points { year standing { value rank percentile of } summary { projectCount participantCount strength density mean median of } basis { version nodeCount linkCount undated } }
    measure { reference { authors year title doi } }
  }
}`;

/** Measures of actors, and figures of groups and themes. */
export function insightCommand(): Command {
  const command = new Command('insight')
    .description(
      'Measure who matters, who forms a group, who shares themes, how practices travel and what councils make of them: without more words, list the measures of actors.',
    )
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
  $ maillage insight evolution degree actor/lyon --from 2010 --to 2020
  $ maillage insight communities --from 2010 --to 2020
  $ maillage insight mixing --by COUNTRY
  $ maillage insight epistemic --min-actors 5 --kind RESEARCH
  $ maillage insight themes theme/local-external-action theme/digital-transition
  $ maillage insight evolution strength --theme theme/water --from 2005 --to 2015
  $ maillage insight diffusion practice/budget-participatif
  $ maillage insight councils --by DELIBERATIONS --from 2000 --to 2020
  $ maillage insight crosstab THEME KIND --measure ACTORS --country BF --csv`,
    );
  const ranks = asking(
    command.command('ranking').description('Actors in the order of a measure.').argument('<measure>', 'its name', measureNamed),
    false,
  )
    .option('--first <number>', 'how many actors', wholeNumber, 20)
    .action((measure: Measure, options: MeasureOptions) => answerMeasure(ranking, measure, options, {}));
  const follows = asking(
    command
      .command('evolution')
      .description('A measure year after year, of one actor, over all actors of a theme, or of the whole network.')
      .argument('<measure>', 'its name', measureNamed)
      .argument('[actor]', 'id of the actor')
      .option('--theme <theme>', 'id of a theme: only projects on it, or on a narrower one'),
    true,
  )
    .option('--width <years>', 'how many years, ending in each year, a point looks at', wholeNumber, 1)
    .action((measure: Measure, actor: string | undefined, options: MeasureOptions) =>
      answerMeasure(evolution, measure, options, { actor, theme: options.theme }),
    );
  const others = [
    communitiesCommand(),
    mixingCommand(),
    epistemicCommand(),
    themesCommand(),
    diffusionCommand(),
    councilsCommand(),
    crosstabCommand(),
  ];
  for (const one of others) command.addCommand(one);
  for (const one of [ranks, follows, ...others]) one.exitOverride().showHelpAfterError('(add --help for help)');
  return command;
}

/** One option for each parameter of any measure, whichever measures have it. */
const parameters: readonly Parameter[] = [
  ...new Map(measures.flatMap((measure) => measure.parameters).map((parameter) => [parameter.id, parameter])).values(),
];

/** Adds the options that every question about a measure takes. */
function asking(command: Command, yearsNeeded: boolean): Command {
  yearOptions(command, yearsNeeded).addOption(tieOption());
  for (const parameter of parameters) command.addOption(parameterOption(parameter));
  return answerOptions(command);
}

function parameterOption(parameter: Parameter): Option {
  const users = measures.filter((measure) => measure.parameters.includes(parameter)).map(({ id }) => id);
  const sentence = `${parameter.sentence.en} For ${users.join(', ')}.`;
  if (parameter.type === 'flag') return new Option(`--${parameter.id}`, sentence);
  return new Option(`--${parameter.id} <choice>`, sentence).choices(Object.keys(parameter.choices));
}

function answerMeasure(
  query: string,
  measure: Measure,
  options: MeasureOptions,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { tie, from, to, first, width, ...rest } = options;
  const chosen = rest as Readonly<Record<string, unknown>>;
  const given = Object.fromEntries(parameters.flatMap(({ id }) => (chosen[id] === undefined ? [] : [[id, chosen[id]]])));
  const variables = { measure: enumNameOf(measure.id), parameters: given, ties: tie, from, to, first, width, ...more };
  return answer({ query, variables }, options);
}

function listed({ id, label, sentence, unit, reference }: Measure): Readonly<Record<string, unknown>> {
  return { id, label: label.en, sentence: sentence.en, unit: unit.en, reference: `${reference.authors} ${reference.year}` };
}

function measureNamed(name: string): Measure {
  if (!measures.some(({ id }) => id === name))
    throw new InvalidArgumentError(`Known are: ${measures.map(({ id }) => id).join(', ')}.`);
  return measureOf(name);
}
