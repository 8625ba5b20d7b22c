import { describe, expect, it } from '@jest/globals';
import { importFormats } from '../../../src/ingest/formats/import-formats.ts';
import type { ImportFormat, IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { mappedFormat } from '../../../src/ingest/formats/mapped-csv.ts';
import { readMapping } from '../../../src/ingest/formats/mapping.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming } from './incoming.ts';
import { hasRealData, realFile, realFiles, realFilesTitle, type RealFile } from './real-data.ts';

// Only where the folder stands beside the repository: its files may not be committed.
const whenPresent = hasRealData ? describe : describe.skip;

whenPresent(realFilesTitle, () => {
  it.each(realFiles)('$path: every row is taken over or says why not', async (file) => {
    const path = realFile(file.path);
    const companions = (file.companions ?? []).map(realFile);
    const read = await incoming(await formatFor(file, path), path, { companions });
    report(file.path, read.rows, read.findings);
    expect(read.rows.length).toBe(file.rows);
    expect(read.unexplained).toEqual([]);
    expect(read.invalid.slice(0, 10)).toEqual([]);
  });
});

async function formatFor({ mapping }: RealFile, path: string): Promise<ImportFormat> {
  const sample = await sampleFile(path);
  if (mapping !== undefined) {
    const format = mappedFormat(await readMapping(fixture(`mappings/${mapping}.yaml`)));
    expect(format.accepts(sample)).toBe(true);
    return format;
  }
  const accepting = importFormats.filter((format) => format.accepts(sample));
  expect(accepting).toHaveLength(1);
  return accepting[0] as ImportFormat;
}

function report(path: string, rows: readonly IncomingRow[], findings: readonly unknown[]): void {
  if (process.env['SHOW_REAL_FILES'] === undefined) return;
  const count = (test: (row: IncomingRow) => boolean): number => rows.filter(test).length;
  const reasons = new Map<string, number>();
  for (const { problems, leftOut } of rows) {
    for (const text of [
      ...problems.map(({ column, reason }) => `${column} ${reason}`),
      ...(leftOut === undefined ? [] : [`left out: ${leftOut.replace(/\d+/g, 'N')}`]),
    ]) {
      reasons.set(text, (reasons.get(text) ?? 0) + 1);
    }
  }
  console.log(path, {
    rows: rows.length,
    takenOver: count(({ records }) => records.length > 0),
    rejected: count(({ records, problems }) => records.length === 0 && problems.length > 0),
    leftOut: count(({ leftOut }) => leftOut !== undefined),
    withProblems: count(({ problems }) => problems.length > 0),
    unmapped: new Set(rows.flatMap(({ unmappedThemes }) => unmappedThemes)).size,
    reasons: [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 12),
    findings,
  });
}
