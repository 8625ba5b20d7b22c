import type { Statistic } from '../src/insight/statistic.ts';
import { statisticsOf } from '../src/insight/statistics.ts';
import { askSeed } from './ask-seed.ts';
import { readableJson } from './readable-json.ts';

export interface StatisticPage {
  readonly title: string;
  readonly introduction: string;
  /** The text before the statistics of a question, by its name. */
  readonly chapters: Readonly<Partial<Record<keyof typeof statisticsOf, string>>>;
}

/** A page of docs/ from the declarations of statistics, with examples that are asked of the seed. */
export async function statisticPage({ title, introduction, chapters }: StatisticPage): Promise<string> {
  const sections = Object.entries(chapters).flatMap(([question, text]): (Statistic | string)[] => [
    text,
    ...statisticsOf[question as keyof typeof statisticsOf],
  ]);
  const told = sections.filter((section) => typeof section !== 'string');
  const answers = await askSeed(told.map(({ example }) => example));
  return `${[
    `# ${title}`,
    'Made by `npm run codegen` from src/insight/statistics/; do not edit.',
    introduction,
    ...sections.map((section) => (typeof section === 'string' ? section : sectionOf(section, answers[told.indexOf(section)]))),
  ].join('\n\n')}\n`;
}

const introduction = `[Measures](insight.md) say where one actor stands. The figures of this page are of whole groups: who forms a group, whether ties cross borders and kinds,
who shares themes, and how cohesive the community on a theme is. Results carry the version of the data, all choices, and what their figures mean
(\`statistics\`), so that they can be computed again and cited.

The network is chosen as for measures: \`ties\`, \`window\` and, for communities and mixing, \`filter\`. All that rests on chance (searches for communities,
random networks, sampled values) begins with a fixed seed: the same question on the same data has the same answer. Long computations run in
threads of their own, show their progress in the terminal, are kept until the data change, and end when nobody waits for them any more.`;

const chapters: StatisticPage['chapters'] = {
  communities: `## Communities · Communautés

\`communities\` divides the actors of a network into groups that are tied to one another more than to others, by the Leiden method or, to compare, Louvain. It looks 50 times and
keeps the division of the greatest modularity. In a terminal: \`maillage insight communities --from 2010 --to 2020\`, and with \`--actor actor/lyon\` the one of an actor.
\`network(communities: LEIDEN)\` gives the same numbers with the actors of a drawing.`,
  mixing: `## Mixing · Mixité

\`mixing\` tells whether actors are tied rather across kinds, countries and transitions or within them, and what chance would give. In a terminal: \`maillage insight mixing\`.
An actor's transition is that of most of its projects and publications; when as many are of each, it is like all that share one. Two that share a project share
its themes, so ties by project are within a transition by construction more often than not: ask for other ties too (\`ties: [PARTNERSHIP]\`).`,
  epistemicCommunities: `## Epistemic communities · Communautés épistémiques

\`epistemicCommunities\` lists groups of actors that share themes, and for each the projects and publications that carry it and its neighbours in the lattice: above it, more actors share
fewer themes; below it, fewer share more. All communities of at least \`minActors\` actors (10 when nothing is said) and \`minThemes\` themes (2) are found and counted; the 100 most telling
are listed. To go to a neighbour, ask for communities \`sharing\` its themes. In a terminal: \`maillage insight epistemic --min-actors 5\`.`,
  themeCohesion: `## Comparison of themes · Comparaison de thèmes

\`themeCohesion\` lays the communities on some themes side by side: those with a project or publication on the theme or on a narrower one. In a terminal:
\`maillage insight themes theme/local-external-action theme/digital-transition theme/ecological-transition\`. Whether there is an epistemic community in the sense of Haas shows in
ties, in a core, in research, in common publications and events, and in lasting; none of these alone is one.`,
};

/** docs/insight-groups.md. */
export const groupPage: StatisticPage = { title: 'Groups, mixing, epistemic communities', introduction, chapters };

function sectionOf(statistic: Statistic, answer: unknown): string {
  const { label, field, sentence, caution, formula, unit, references, example } = statistic;
  return [
    `### ${label.en} · ${label.fr}`,
    `${sentence.en}\n\n*${sentence.fr}*`,
    `**How not to read it.** ${caution.en}\n\n*${caution.fr}*`,
    [
      `- In GraphQL: \`${field}\``,
      `- Formula: ${formula}`,
      `- Unit: ${unit.en}`,
      ...references.map(
        ({ authors, year, title, doi }) => `- Reference: ${authors} (${year}). ${title}. [doi:${doi}](https://doi.org/${doi})`,
      ),
    ].join('\n'),
    `On the seed:\n\n\`\`\`graphql\n${example}\n\`\`\`\n\n\`\`\`json\n${readableJson(answer)}\n\`\`\``,
  ].join('\n\n');
}
