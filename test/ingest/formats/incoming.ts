import { fileURLToPath } from 'node:url';
import type { ImportFormat, ImportInput, IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import type { ReadingFinding } from '../../../src/ingest/reading/reading-finding.ts';
import { seedFolder } from '../../../src/ingest/seed.ts';
import { readVocabulary } from '../../../src/ingest/themes/read-vocabulary.ts';
import { problemLine, recordCheck } from '../../../src/ontology/check-record.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { isNodeRecord, type NodeRecord, type RelationshipRecord } from '../../../src/ontology/records.ts';

/** Fixtures hold invented rows in the form of each format: enough to have one of every case. */
const fixtures = new URL('./fixtures/', import.meta.url);

export function fixture(name: string): string {
  return fileURLToPath(new URL(name, fixtures));
}

export const vocabulary = await readVocabulary(seedFolder);
const { ontology } = readOntology();
const check = recordCheck(ontology);

export interface Incoming {
  readonly rows: readonly IncomingRow[];
  readonly findings: readonly ReadingFinding[];
  /** Rows that say nothing and do not say why. */
  readonly unexplained: readonly string[];
  /** What the ontology refuses of the records. */
  readonly invalid: readonly string[];
}

export async function incoming(
  format: ImportFormat,
  path: string,
  given: Pick<ImportInput, 'companions'> = {},
): Promise<Incoming> {
  const findings: ReadingFinding[] = [];
  const onReading = (finding: ReadingFinding): void => void findings.push(finding);
  const rows: IncomingRow[] = [];
  for await (const row of format.read({ path, source: 'source/test', vocabulary, onReading, ...given })) rows.push(row);
  return {
    rows,
    findings,
    unexplained: rows.filter(isUnexplained).map(({ where }) => where),
    invalid: rows
      .flatMap(({ records }) => records.flatMap(check))
      .map((problem) => `${problem.where ?? ''} ${problemLine(problem)}`),
  };
}

function isUnexplained({ records, problems, leftOut }: IncomingRow): boolean {
  return records.length === 0 && problems.length === 0 && leftOut === undefined;
}

export function nodes({ records }: IncomingRow, kind: string): NodeRecord[] {
  return records.filter(isNodeRecord).filter((record) => record.kind === kind);
}

export function ties({ records }: IncomingRow, type: string): RelationshipRecord[] {
  return records.filter((record): record is RelationshipRecord => !isNodeRecord(record)).filter((record) => record.type === type);
}

/** One tie as a line: `from -ROLE-> to`. */
export function tieLines(row: IncomingRow, type: string): string[] {
  return ties(row, type).map(({ from, to, properties }) =>
    `${from} ${String(properties['role'] ?? properties['kind'] ?? '')} ${to}`.replace('  ', ' '),
  );
}
