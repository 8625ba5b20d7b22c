import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { importFormats } from '../../../src/ingest/formats/import-formats.ts';
import type { ImportFormat, IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { mappedFormat } from '../../../src/ingest/formats/mapped-csv.ts';
import { readMapping } from '../../../src/ingest/formats/mapping.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming } from './incoming.ts';

/** Real open data that stands beside the repository on some machines and is not a part of it. */
const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

interface RealFile {
  readonly path: string;
  /** Rows of the file below its headings, as counted by another reader. */
  readonly rows: number;
  readonly format?: string;
  readonly mapping?: string;
  readonly companions?: readonly string[];
}

const files: readonly RealFile[] = [
  { path: 'covenant-of-mayors-2024/signatories.csv', format: 'covenant-of-mayors', rows: 11_973 },
  {
    path: 'keep-interreg-2014-2020/projects.csv',
    companions: ['keep-interreg-2014-2020/partners.csv'],
    format: 'keep-eu',
    rows: 1_891 + 8_621,
  },
  { path: 'keep-interreg-2014-2020/partners.csv', format: 'keep-eu', rows: 8_621 },
  {
    path: 'sister-cities-wikidata-2016/relations.tsv',
    companions: ['sister-cities-wikidata-2016/names.tsv'],
    format: 'wikidata-twinnings',
    rows: 34_182,
  },
  { path: 'iati-worldbank-sv/worldbank-sv.xml', format: 'iati-activities', rows: 13 },
  { path: 'subventions-fr-international/loire-atlantique-2008-2018.csv', format: 'scdl-subventions', rows: 171 },
  { path: 'subventions-fr-international/etat-plf2012-versements-2010.csv', mapping: 'etat-plf2012', rows: 658 },
  { path: 'subventions-fr-international/maine-et-loire-2004-2016.csv', mapping: 'maine-et-loire', rows: 144 },
  { path: 'montpellier-2012-2014/deliberations-2013-2014.csv', mapping: 'montpellier-deliberations', rows: 160 },
  { path: 'montpellier-2012-2014/subventions-2012.csv', mapping: 'montpellier-subventions-2012', rows: 671 },
  { path: 'montpellier-2012-2014/subventions-2013.csv', mapping: 'montpellier-subventions-2013', rows: 938 },
];

// Only where the folder stands beside the repository: its files may not be committed.
const whenPresent = existsSync(data) ? describe : describe.skip;

whenPresent('real files beside the repository', () => {
  it.each(files)('$path: every row is taken over or says why not', async (file) => {
    const path = join(data, file.path);
    const companions = (file.companions ?? []).map((companion) => join(data, companion));
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
