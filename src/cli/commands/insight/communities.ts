import { Command, InvalidArgumentError, Option } from 'commander';
import { communityMethods } from '../../../insight/groups/labelled-communities.ts';
import { answer, answerOptions, tieOption, wholeNumber, yearOptions, type NetworkOptions } from './network-question.ts';

interface CommunitiesOptions extends NetworkOptions {
  readonly method: string;
  readonly unweighted?: boolean;
  readonly resolution: number;
  readonly first: number;
  readonly actor?: string;
}

const community = `number size label(lang: EN) stability tiesInside tiesOutside
  themes { theme { label(lang: EN) } members z }
  countries { country { name(lang: EN) } members z }`;

const whole = `modularity modularityRange { least greatest } runs stability leastAgreement countRange { least greatest } totalCount
  basis { version parameters nodeCount linkCount undated }
  reference { authors year title doi }`;

const head = '$method: CommunityMethod!, $weighted: Boolean!, $resolution: Float!, $ties: [Tie!], $from: Year, $to: Year';
const choice = 'method: $method, weighted: $weighted, resolution: $resolution, ties: $ties, window: { from: $from, to: $to }';

const listed = `query Communities(${head}, $first: Int) {
  communities(${choice}, first: $first) { edges { node { ${community} members(first: 5) { nodes { name } } } } ${whole} }
}`;

const ofActor = `query CommunityOf(${head}, $actor: ID!, $first: Int) {
  communities(${choice}, first: 0) { of(actor: $actor) { ${community} members(first: $first) { nodes { id name } } } ${whole} }
}`;

/** `maillage insight communities`. */
export function communitiesCommand(): Command {
  const command = new Command('communities')
    .description('Groups of actors that are tied to one another more than to others, with what sets each apart.')
    .addOption(new Option('--method <name>', 'how to find them').choices(Object.keys(communityMethods)).default('LEIDEN'))
    .option('--unweighted', 'let all ties weigh the same')
    .option('--resolution <number>', 'above 1 communities are smaller, below larger', positiveNumber, 1)
    .option('--actor <id>', 'only the community of this actor')
    .option('--first <number>', 'how many communities, or members of the one', wholeNumber, 20);
  return answerOptions(yearOptions(command).addOption(tieOption())).action((options: CommunitiesOptions) => {
    const { method, unweighted = false, resolution, tie, from, to, first, actor } = options;
    const variables = { method, weighted: !unweighted, resolution, ties: tie, from, to, first, actor };
    return answer({ query: actor === undefined ? listed : ofActor, variables }, options);
  });
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('It is no number above 0.');
  return number;
}
