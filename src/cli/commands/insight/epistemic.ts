import { Command } from 'commander';
import { answer, answerOptions, wholeNumber, yearOptions, type QuestionOptions } from './network-question.ts';

interface EpistemicOptions extends QuestionOptions {
  readonly minActors: number;
  readonly minThemes: number;
  readonly sharing: readonly string[];
  readonly kind?: readonly string[];
  readonly country?: readonly string[];
  readonly first: number;
}

const epistemic = `query Epistemic($minActors: Int!, $minThemes: Int!, $sharing: [ID!], $filter: ActorFilter, $from: Year, $to: Year, $first: Int) {
  epistemicCommunities(minActors: $minActors, minThemes: $minThemes, sharing: $sharing, filter: $filter, window: { from: $from, to: $to }, first: $first) {
    edges { node {
      themes { label(lang: EN) }
      actors(first: 5) { totalCount nodes { name } }
      stability surprise
      projects(first: 3) { totalCount nodes { title } }
      publications(first: 3) { totalCount nodes { title } }
      above { actorCount difference { label(lang: EN) } }
      below { actorCount difference { label(lang: EN) } }
    } }
    totalCount listedCount withoutTheme
    basis { version parameters nodeCount linkCount undated }
    statistics { name references { authors year title doi } }
  }
}`;

/** `maillage insight epistemic`. */
export function epistemicCommand(): Command {
  const command = new Command('epistemic')
    .description('Groups of actors that share themes, with all the themes that they share, the most telling first.')
    .option('--min-actors <number>', 'fewest actors of a group', wholeNumber, 10)
    .option('--min-themes <number>', 'fewest themes that they share', wholeNumber, 2)
    .option('--sharing <themes...>', 'only groups that share all these themes, by id', [])
    .option('--kind <kinds...>', 'only actors of these kinds, e.g. RESEARCH')
    .option('--country <codes...>', 'only actors of these countries, e.g. FR')
    .option('--first <number>', 'how many groups', wholeNumber, 20);
  return answerOptions(yearOptions(command)).action((options: EpistemicOptions) => {
    const { minActors, minThemes, sharing, kind, country, from, to, first } = options;
    const filter = kind === undefined && country === undefined ? undefined : { kinds: kind, countries: country };
    return answer({ query: epistemic, variables: { minActors, minThemes, sharing, filter, from, to, first } }, options);
  });
}
