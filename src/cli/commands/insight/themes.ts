import { Command } from 'commander';
import { answer, answerOptions, tieOption, yearOptions, type NetworkOptions } from './network-question.ts';

const overlap = 'members jaccard { value of } containment { value } shared { value of }';

const cohesion = `query ThemeCohesion($themes: [ID!]!, $ties: [Tie!], $from: Year, $to: Year) {
  themeCohesion(themes: $themes, ties: $ties, window: { from: $from, to: $to }) {
    themes {
      theme { label(lang: EN) }
      members { totalCount }
      ties
      density { value }
      core { value of }
      research { value }
      publications { ${overlap} }
      events { ${overlap} }
      persistence { overall { value of } undated }
    }
    firstYear lastYear
    basis { version parameters nodeCount linkCount undated }
    statistics { name references { authors year title doi } }
  }
}`;

/** `maillage insight themes`. */
export function themesCommand(): Command {
  const command = new Command('themes')
    .description('How cohesive the communities on some themes are, side by side.')
    .argument('<themes...>', 'ids of themes; narrower ones are included');
  return answerOptions(yearOptions(command).addOption(tieOption())).action(
    (themes: readonly string[], options: NetworkOptions) => {
      const { tie, from, to } = options;
      return answer({ query: cohesion, variables: { themes, ties: tie, from, to } }, options);
    },
  );
}
