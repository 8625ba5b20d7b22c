import { MOST_CELLS } from '../src/insight/crosstab/crosstab-statement.ts';
import { DAC_LIST_URL, FIRST_LIST_YEAR, LAST_REVIEW } from '../src/insight/dac-recipients.ts';
import type { StatisticPage } from './statistic-page.ts';

/** docs/insight-flows.md. */
export const flowPage: StatisticPage = {
  title: 'Diffusion, councils, cross tables, years',
  introduction: `Figures on practices that travel from one actor to another, on the place that councils give to what is put before them, on projects and actors by two traits at
once, and on themes over the years. They count what sources say and, beside it, how much sources do not say: read the one with the other. Results carry the version of the data and what their figures mean (\`statistics\`).`,
  chapters: {
    diffusion: `## Diffusion of practices · Diffusion des pratiques

\`diffusion(practice: …)\` in GraphQL, or \`maillage insight diffusion practice/budget-participatif\` in a terminal. It takes the adoptions of one practice: who
took it up, in which year, and from whom it was learned, as far as a source says so. \`known\` counts what is not known; nothing is filled in.

**South and North.** A country is of the South in a year when it was on the DAC list of recipients of official development assistance of that year, and of the
North when it was not: a rule of the statistics of aid, which says nothing else of a country. The list at hand
(seed/vocabulary/dac-recipients.csv, each row with its address) goes from ${FIRST_LIST_YEAR} to the review of ${LAST_REVIEW}; earlier and later years are read as those two. Up to 2004 it is part I
of the list. Kosovo, which is on it, has no ISO code and is not in the file. It follows the [history of the list](${DAC_LIST_URL}) that the OECD publishes. Those who left in 2018, 2022 and 2026 were checked once
more against published pages, the other rows were not: check a row before you build on it. An actor is on the side of its
country; with countries on both sides, or with none, it is on no side. Without a year, an edge has a direction only when neither country ever changed sides.`,
    councilImportance: `## Importance in councils · Importance dans les conseils

\`councilImportance\` in GraphQL, or \`maillage insight councils\` in a terminal. It takes the deliberations of each local government, in a window of years
(\`window\`) and on some themes (\`about\`) if so asked, and says what is known of their rank, debate, votes and amounts. Each figure carries the number of
deliberations of which it is known and of which it is not. A deliberation without a date counts in every window; \`undated\` says how many do.

Amounts are those that the local government is said to give to the projects concerned, each project once, each currency apart. Number and amounts are
shown beside the index and are no part of it: nothing says how much there was of other things.`,
    crosstab: `## Cross tables · Tableaux croisés

\`crosstab\` in GraphQL lays projects, actors or budgets out by two of: kind and country of the actors that take part, their role, country, theme, transition and year of
beginning of the project, and the source that states it; \`filter\` keeps projects as lists of projects do. Partnerships are laid out one partner against the other. Totals count each
thing once, and what has no value stands in a row or column of its own, last. A table of more than ${MOST_CELLS.toLocaleString('en')} cells is refused. In a terminal:
\`maillage insight crosstab THEME KIND --measure ACTORS --country BF\`, with \`--csv\` or \`--csv csv-excel\` as a file, which the server gives at
\`/export/crosstab.csv?rows=THEME&columns=KIND&measure=ACTORS&country=BF\` too (\`format=csv-excel\`, \`lang=EN\`, and the simple criteria of [exports](export.md)).`,
    evolution: `## Themes over the years · Les thèmes au fil des ans

\`evolution\` follows [a measure](insight.md) of one actor, or over all actors of a \`theme\`; with both, the actor among those of the theme; with neither, the whole network. In a terminal:
\`maillage insight evolution strength --theme theme/water --from 2005 --to 2009\`.`,
  },
};
