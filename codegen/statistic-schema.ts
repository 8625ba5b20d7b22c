import { enumNameOf } from '../src/insight/measures.ts';
import type { Statistic } from '../src/insight/statistic.ts';
import { statistics } from '../src/insight/statistics.ts';

/** schema/statistics.graphql: what GraphQL says of statistics, from their declarations in src/insight/statistics/. */
export function statisticSchema(): string {
  return `${[
    '# Made by `npm run codegen` from src/insight/statistics/; do not edit.',
    `"A figure of a network, a community, a theme, a practice or a council; \`statistics\` tells more of each."\nenum StatisticName {\n${statistics.map(enumValue).join('\n')}\n}`,
  ].join('\n\n')}\n`;
}

function enumValue({ id, label: { fr, en }, sentence, caution, unit, references: [{ authors, year, doi }] }: Statistic): string {
  const description = `${sentence.en} ${caution.en} Unit: ${unit.en}. (${authors} ${year}, doi:${doi})`;
  return `  ${JSON.stringify(description)}\n  ${enumNameOf(id)} @label(fr: ${JSON.stringify(fr)}, en: ${JSON.stringify(en)})`;
}
