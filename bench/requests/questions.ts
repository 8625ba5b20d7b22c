import { fold } from '../../src/ontology/fold.ts';
import { isNodeRecord, isRelationshipRecord, type GraphRecord } from '../../src/ontology/records.ts';
import { Random } from '../random.ts';

/** What every peer is asked. */
export const operations = {
  point: 'one actor by id: its name, kind and country',
  profile: 'an actor with 10 of its projects, the first 10 participants and the themes of each',
  themePage: '20 projects of a theme with the first 10 participants of each',
  list: 'the 50 actors after a given one in alphabetical order',
} as const;

export type Operation = keyof typeof operations;

export const operationNames = Object.keys(operations) as Operation[];

/** `id` of what is asked for; for the list, id and order key of the actor that it follows. */
export interface Question {
  readonly operation: Operation;
  readonly id: string;
  readonly orderKey: string;
}

/** A page is full only when there are as many projects. */
const leastDegrees = { profile: 10, themePage: 20 };

/** The questions of an operation, the same for the same seed; each actor or theme is as likely as any other. */
export function sampleQuestions(records: readonly GraphRecord[], operation: Operation, count: number, seed: number): Question[] {
  const random = new Random(seed);
  const candidates = candidatesFor(records, operation);
  return Array.from({ length: count }, () => ({ operation, ...random.pick(candidates) }));
}

type Candidate = Omit<Question, 'operation'>;

function candidatesFor(records: readonly GraphRecord[], operation: Operation): Candidate[] {
  if (operation === 'themePage') return nodesOf(records, 'Theme', degrees(records, 'HAS_THEME', 'to'), leastDegrees.themePage);
  const least = operation === 'profile' ? leastDegrees.profile : 0;
  return nodesOf(records, 'Actor', degrees(records, 'PARTICIPATES_IN', 'from'), least);
}

function nodesOf(
  records: readonly GraphRecord[],
  kind: string,
  degreeOf: ReadonlyMap<string, number>,
  least: number,
): Candidate[] {
  return records
    .filter(isNodeRecord)
    .filter((record) => record.kind === kind && (degreeOf.get(record.id) ?? 0) >= least)
    .map(({ id, properties }) => ({ id, orderKey: fold(String(properties['nameFr'] ?? '')) }));
}

function degrees(records: readonly GraphRecord[], type: string, end: 'from' | 'to'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records.filter(isRelationshipRecord)) {
    if (record.type === type) counts.set(record[end], (counts.get(record[end]) ?? 0) + 1);
  }
  return counts;
}
