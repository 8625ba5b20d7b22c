import { Command, Option } from 'commander';
import { importanceParts } from '../../../insight/councils/council-figures.ts';
import { councilOrderFields } from '../../../insight/councils/council-list.ts';
import { answer, answerOptions, wholeNumber, yearOptions, type QuestionOptions } from './network-question.ts';

interface CouncilOptions extends QuestionOptions {
  readonly about?: readonly string[];
  readonly part: readonly string[];
  readonly by: string;
  readonly ascending?: true;
  readonly first: number;
}

const figure = '{ value known unknown }';
const figures = `deliberations undated index agendaRank ${figure} relativeRank ${figure} debated ${figure} unanimous ${figure} projects projectsWithAmount amounts { amount currency }`;

const councils = `query Councils($from: Year, $to: Year, $about: [ID!], $parts: [ImportancePart!]!, $by: CouncilOrderField!, $direction: Direction!, $first: Int) {
  councilImportance(window: { from: $from, to: $to }, about: $about, parts: $parts, orderBy: { field: $by, direction: $direction }, first: $first) {
    overall { ${figures} }
    edges { node { id name } figures { ${figures} } }
    totalCount
    version
    parameters
    statistics { name references { authors year title doi } }
  }
}`;

/** `maillage insight councils`. */
export function councilsCommand(): Command {
  const command = new Command('councils')
    .description(
      'What councils make of what is put before them: rank on the agenda, debate, votes, amounts, and an index of them.',
    )
    .option('--about <themes...>', 'only deliberations on these themes (ids), narrower ones included')
    .addOption(
      new Option('--part <parts...>', 'parts of the index; it exists where all of them are known')
        .choices(importanceParts)
        .default(importanceParts),
    )
    .addOption(new Option('--by <order>', 'what the list is ordered by').choices(councilOrderFields).default('INDEX'))
    .option('--ascending', 'the smallest first')
    .option('--first <number>', 'how many local governments', wholeNumber, 20);
  return answerOptions(yearOptions(command)).action((options: CouncilOptions) => {
    const { from, to, about, part, by, ascending, first } = options;
    const direction = ascending === true ? 'ASC' : 'DESC';
    return answer({ query: councils, variables: { from, to, about, parts: part, by, direction, first } }, options);
  });
}
