import { writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { MaillageError } from '../../errors.ts';
import { readTextFile } from '../reading/text-file.ts';
import type { ActorCandidate, Decision, Resolution } from './actor-candidate.ts';
import { profileOfCandidate, type ActorProfile } from './known-actor.ts';

const BOM = '\uFEFF';
const recordColumns = ['name', 'other_names', 'kind', 'level', 'country', 'place', 'identifiers'] as const;
const columns = [
  'decision',
  'score',
  'why',
  'candidate',
  'written_as',
  ...recordColumns.map((column) => `candidate_${column}`),
  'actor',
  ...recordColumns.map((column) => `actor_${column}`),
];

/** What is under review, each candidate with the actors it may be, found by id. */
export interface UnderReview {
  readonly candidate: ActorCandidate;
  readonly resolution: Resolution;
}

/**
 * Writes what a person is to decide: a line for each actor that a candidate may be, both records side by side. The first column is
 * for the decision: `same` (as the actor of that line), `new`, or the id of another actor; what is left empty stays under review.
 * `written_as` is the id under which the candidate stands in the graph until then.
 */
export async function writeReviewFile(
  path: string,
  items: Iterable<UnderReview>,
  actorOf: (id: string) => ActorProfile | undefined,
): Promise<void> {
  const lines = [...items].flatMap(({ candidate, resolution }) =>
    resolution.alternatives.map(({ id, name, score, reason }) => {
      const actor = actorOf(id);
      const theirs = actor === undefined ? [name, ...recordColumns.slice(1).map(() => '')] : recordCells(actor);
      return ['', score, reason, candidate.id, resolution.id, ...recordCells(profileOfCandidate(candidate)), id, ...theirs];
    }),
  );
  // With the mark, spreadsheets know the encoding; a name that begins with "=" must not become a formula in them.
  await writeFile(path, BOM + stringify([columns, ...lines], { escape_formulas: true }));
}

function recordCells({ name, names, kind, level, country, places, codes }: ActorProfile): string[] {
  const others = names.filter((other) => other !== name);
  return [name, others.join('|'), kind, level ?? '', country ?? '', places.join('|'), [...codes].join('|')];
}

/** Reads the decisions of a review file, by id of the candidate. A spreadsheet may have saved it with semicolons. */
export async function readReviewFile(path: string): Promise<Map<string, Decision>> {
  const decisions = new Map<string, Decision>();
  for (const { line, candidate, ...given } of await readLines(path)) {
    const decided = decisionOf(given, `line ${line}`);
    if (decided === undefined) continue;
    const earlier = decisions.get(candidate);
    if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(decided)) {
      throw badLine(
        `line ${line}`,
        `${candidate} is decided in two ways`,
        'Decide once for each candidate, and leave its other lines empty.',
      );
    }
    decisions.set(candidate, decided);
  }
  return decisions;
}

interface ReviewLine {
  readonly line: number;
  readonly candidate: string;
  readonly actor: string;
  readonly decision: string;
  readonly writtenAs: string | undefined;
}

async function readLines(path: string): Promise<ReviewLine[]> {
  const text = await readTextFile(path);
  const delimiter = /^[^\r\n]*;/.test(text) ? ';' : ',';
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, { columns: true, delimiter, info: true, trim: true }) as unknown as typeof records;
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The review file cannot be read as CSV', { remedy: 'Save it as CSV again.', cause });
  }
  return records.map(({ record: { candidate, actor, decision, written_as: writtenAs }, info: { lines } }) => {
    if (candidate !== undefined && actor !== undefined && decision !== undefined)
      return { line: lines, candidate, actor, decision, writtenAs };
    throw badLine(
      `line ${lines}`,
      'The columns decision, candidate and actor are not all there',
      'Keep the columns of the review file.',
    );
  });
}

function decisionOf({ decision, actor, writtenAs }: Omit<ReviewLine, 'line' | 'candidate'>, where: string): Decision | undefined {
  const word = decision.toLowerCase();
  if (word === '') return undefined;
  if (word === 'new') return { outcome: 'new' };
  if (word === 'same') return { outcome: 'same', id: actor, writtenAs };
  if (word.startsWith('actor/')) return { outcome: 'same', id: word, writtenAs };
  throw badLine(where, `"${decision}" is no decision`, 'Write same, new, or the id of an actor (actor/…).');
}

function badLine(where: string, what: string, remedy: string): MaillageError {
  return new MaillageError('BAD_FILE', what, { where, remedy });
}
