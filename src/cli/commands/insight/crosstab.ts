import { Argument, Command, Option } from 'commander';
import {
  crosstabCsv,
  crosstabLines,
  crosstabStyles,
  type CrosstabAnswer,
  type CrosstabStyle,
} from '../../../export/crosstab-csv.ts';
import { dimensions } from '../../../insight/crosstab/dimensions.ts';
import { crosstabMeasures } from '../../../insight/crosstab/crosstab-statement.ts';
import { crosstabQuestion, crosstabVariables, type AskedCrosstab } from '../../../server/crosstab-request.ts';
import { criterionOptions } from '../../criterion-options.ts';
import { printAnswer } from '../../print-answer.ts';
import { answer, answerOptions, dataOf, type QuestionOptions } from './network-question.ts';

interface CrosstabOptions extends QuestionOptions, Omit<AskedCrosstab, 'format'> {
  readonly csv?: CrosstabStyle;
}

/** `maillage insight crosstab`. */
export function crosstabCommand(): Command {
  const names = Object.keys(dimensions);
  const command = new Command('crosstab')
    .description('Projects, actors, partnerships or budgets counted by two traits at once.')
    .addArgument(new Argument('<rows>', 'what rows stand for').choices(names))
    .addArgument(new Argument('<columns>', 'what columns stand for').choices(names))
    .addOption(new Option('--measure <measure>', 'what is counted').choices(crosstabMeasures).default('PROJECTS'))
    .option('--currency <code>', 'of the budgets that AMOUNT adds up', 'EUR')
    .option('--filter <json>', 'a ProjectFilter of the API')
    .addOption(new Option('--lang <language>', 'of the labels').choices(['FR', 'EN']).default('EN'))
    .addOption(
      new Option('--csv [style]', 'write CSV; csv-excel is for Excel in French')
        .choices(Object.keys(crosstabStyles))
        .preset('csv'),
    );
  return answerOptions(criterionOptions(command)).action(async (rows: string, columns: string, options: CrosstabOptions) => {
    const asked = { query: crosstabQuestion, variables: crosstabVariables({ ...options, rows, columns }) };
    if (options.format === 'json' && options.csv === undefined) return answer(asked, options);
    const { crosstab } = (await dataOf(asked, options)) as { readonly crosstab: CrosstabAnswer };
    if (options.csv === undefined) printAnswer({ data: laidOut(crosstab) }, 'table');
    else process.stdout.write(crosstabCsv(crosstab, crosstabStyles[options.csv]));
  });
}

/** The table as one reads it, and below what else is said of it. */
function laidOut(answered: CrosstabAnswer): Record<string, unknown> {
  const basis = Object.fromEntries(Object.entries(answered).filter(([, value]) => !Array.isArray(value)));
  const [head = [], ...lines] = crosstabLines(answered, String);
  const crosstab = lines.map((line) => Object.fromEntries(head.map((name, place) => [name, line[place]])));
  return { crosstab, basis };
}
