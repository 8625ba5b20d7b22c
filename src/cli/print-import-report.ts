import type { ImportReport } from '../ingest/import/import-report.ts';
import type { ImportResult } from '../ingest/import/import-file.ts';
import { tableOf } from './print-answer.ts';

/** Reasons and words shown; the rest stand in the file of problems. */
const SHOWN = 10;

/** Says what an import did, in figures that add up. */
export function printImportReport({ report, problemFile, reviewFile }: ImportResult, format: string): void {
  const { rows, actors, dryRun, sources } = report;
  const lines = [
    `${format}, stated by ${sources.length > 1 ? `${sources.length} sources` : sources.join()}`,
    ...report.findings.map(({ what, found, column }) => `  ${what}: ${found}${column === undefined ? '' : ` (${column})`}`),
    `Rows read: ${rows.read} = ${rows.taken} taken over + ${rows.takenInPart} in part + ${rows.rejected} rejected + ${rows.leftOut} left out`,
    ...shown(report.leftOut, 'left out: '),
    ...shown(report.problems, ''),
    ...(problemFile === undefined ? [] : [`  each with its line in ${problemFile}`]),
    ...(actors.same + actors.new + actors.review === 0
      ? []
      : [`Actors named: ${actors.same} known + ${actors.new} new + ${actors.review} to review`]),
    ...(report.mergedAsDecided === 0 ? [] : [`Merged as decided: ${report.mergedAsDecided}`]),
    ...(reviewFile === undefined
      ? []
      : [`  decide in ${reviewFile}, then import again with --decisions ${reviewFile}; until then they stand apart`]),
    ...(report.unmappedThemes.size === 0 ? [] : [`Themes kept in the words of the source: ${report.unmappedThemes.size}`]),
    ...shown(report.unmappedThemes, ''),
    tableOf(records(report)),
    ...(dryRun ? ['A dry run: nothing was written to the graph.'] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function records({ records: counts }: ImportReport): Record<string, string | number>[] {
  return [...counts].map(([record, effects]) => ({ record, ...effects }));
}

function shown(counts: ReadonlyMap<string, number>, prefix: string): string[] {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const lines = sorted.slice(0, SHOWN).map(([text, count]) => `  ${count} × ${prefix}${text}`);
  return sorted.length > SHOWN ? [...lines, `  … and ${sorted.length - SHOWN} more`] : lines;
}
