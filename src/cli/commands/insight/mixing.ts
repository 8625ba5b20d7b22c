import { Command, Option } from 'commander';
import { mixingTraits } from '../../../insight/groups/mixing.ts';
import { answer, answerOptions, tieOption, wholeNumber, yearOptions, type NetworkOptions } from './network-question.ts';

interface MixingOptions extends NetworkOptions {
  readonly by: readonly string[];
  readonly rewirings: number;
  readonly swaps: number;
}

const mixing = `query Mixing($by: [MixingTrait!]!, $rewirings: Int!, $swaps: Int!, $ties: [Tie!], $from: Year, $to: Year) {
  mixing(by: $by, rewirings: $rewirings, swapsPerTie: $swaps, ties: $ties, window: { from: $from, to: $to }) {
    traits { trait ties unknown external internal eiIndex assortativity { coefficient error } crossing { observed expected deviation z } }
    nullModel { rewirings swapsPerTie seed }
    basis { version parameters nodeCount linkCount undated }
    statistics { name references { authors year title doi } }
  }
}`;

/** `maillage insight mixing`. */
export function mixingCommand(): Command {
  const command = new Command('mixing')
    .description('Whether ties cross kinds of actor, countries and transitions, beside what chance would give.')
    .addOption(new Option('--by <traits...>', 'what actors are told apart by').choices(mixingTraits).default(mixingTraits))
    .option('--rewirings <number>', 'how many random networks to compare with', wholeNumber, 100)
    .option('--swaps <number>', 'attempted swaps for each tie between two random networks', wholeNumber, 2);
  return answerOptions(yearOptions(command).addOption(tieOption())).action((options: MixingOptions) => {
    const { by, rewirings, swaps, tie, from, to } = options;
    return answer({ query: mixing, variables: { by, rewirings, swaps, ties: tie, from, to } }, options);
  });
}
