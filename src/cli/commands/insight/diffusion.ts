import { Command } from 'commander';
import { answer, answerOptions, wholeNumber, type QuestionOptions } from './network-question.ts';

interface DiffusionOptions extends QuestionOptions {
  readonly first: number;
}

const diffusion = `query Diffusion($practice: ID!, $first: Int!) {
  diffusion(practice: $practice) {
    practice { id name(lang: EN) }
    known { adoptions withoutYear withoutTeacher withoutCountry beforeList edges edgesWithoutYear edgesWithoutDirection edgesContradicting }
    directions { direction count share withinCountry }
    timeToAdoption { firstYear lowerQuartile median upperQuartile longest of }
    curve { year adoptions cumulative cumulativeSouth cumulativeNorth }
    firstMovers(first: $first) { rank year side actor { id name } }
    origins(first: $first) { teachers learners reach actor { id name } }
    relays(first: $first) { teachers learners reach actor { id name } }
    depth
    edges(first: $first) { year lag direction teacher { id } learner { id } }
    southAndNorth { from review url }
    version
    statistics { name references { authors year title doi } }
  }
}`;

/** `maillage insight diffusion`. */
export function diffusionCommand(): Command {
  const command = new Command('diffusion')
    .description(
      'How a practice travelled: who took it up when, from whom, between South and North, and how much of it is known.',
    )
    .argument('<practice>', 'id of the practice')
    .option('--first <number>', 'how many first movers, origins, relays and edges', wholeNumber, 20);
  return answerOptions(command).action((practice: string, options: DiffusionOptions) =>
    answer({ query: diffusion, variables: { practice, first: options.first } }, options),
  );
}
