import type { z } from 'zod';
import { MaillageError } from '../errors.ts';
import type { Ontology, Property } from './ontology.ts';
import { nodeSchema, relationshipSchema } from './record-schemas.ts';
import { givenProperties, isNodeRecord, recordName, type GraphRecord } from './records.ts';

/** What is wrong with one record, in words for whoever keeps the data. */
export interface RecordProblem {
  /** Id of the node, or ends of the relationship. */
  readonly record: string;
  /** Column of the CSV, which is also how other formats are told. */
  readonly column: string;
  /** Predicate whose subject is the column: `must be a year of four digits`. */
  readonly reason: string;
  readonly value: unknown;
  readonly where?: string | undefined;
}

export type RecordCheck = (record: GraphRecord) => RecordProblem[];

/** Checks records against the ontology: alone, without asking whether what they refer to exists. */
export function recordCheck(ontology: Ontology): RecordCheck {
  const schemas = new Map<string, z.ZodType>();
  const schemaFor = (record: GraphRecord): z.ZodType | undefined => {
    const name = schemaName(ontology, record);
    const known = schemas.get(name);
    if (known !== undefined) return known;
    const made = makeSchema(ontology, record);
    if (made !== undefined) schemas.set(name, made);
    return made;
  };
  return (record) => {
    const schema = schemaFor(record);
    if (schema === undefined) return [unknownKind(record)];
    const result = schema.safeParse({ ...record, properties: givenProperties(record.properties) }, { reportInput: true });
    if (result.success) return [];
    const properties = propertiesOf(ontology, record);
    return result.error.issues.flatMap((issue) => problemsOf(record, properties, issue));
  };
}

/** The first of the problems, as an error that says how many more there are. */
export function badRecord(problems: readonly [RecordProblem, ...RecordProblem[]]): MaillageError {
  const [first] = problems;
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
  return new MaillageError('BAD_RECORD', `${problemLine(first)}${more}`, {
    where: first.where ?? first.record,
    remedy: 'Correct the record, then write it again; nothing of this batch was written.',
  });
}

/** One line: what is wrong with which column of which record. */
export function problemLine({ record, column, reason, value }: RecordProblem): string {
  const shown = value === undefined ? '' : ` (here: ${JSON.stringify(value)})`;
  return `${record}: ${column} ${reason}${shown}`;
}

function schemaName(ontology: Ontology, record: GraphRecord): string {
  return isNodeRecord(record) ? `${record.kind} ${subtypeOf(ontology, record) ?? ''}` : record.type;
}

function makeSchema(ontology: Ontology, record: GraphRecord): z.ZodType | undefined {
  if (isNodeRecord(record)) {
    const kind = ontology.nodeKinds.get(record.kind);
    return kind && nodeSchema(ontology, kind, subtypeOf(ontology, record));
  }
  const relationship = ontology.relationships.get(record.type);
  // STATED_IN is written from the sources of a node, never given by itself.
  return relationship && relationship.tables.length > 0 ? relationshipSchema(ontology, relationship) : undefined;
}

function subtypeOf(ontology: Ontology, record: GraphRecord): string | undefined {
  if (!isNodeRecord(record)) return undefined;
  const value = record.properties['kind'];
  return ontology.nodeKinds.get(record.kind)?.subtypes.find(({ kind }) => kind === value)?.name;
}

function propertiesOf(ontology: Ontology, record: GraphRecord): readonly Property[] {
  const owner = isNodeRecord(record) ? ontology.nodeKinds.get(record.kind) : ontology.relationships.get(record.type);
  return owner?.properties ?? [];
}

function unknownKind(record: GraphRecord): RecordProblem {
  const [column, value] = isNodeRecord(record) ? ['kind of record', record.kind] : ['type of relationship', record.type];
  return { record: recordName(record), column, reason: 'must be one that the ontology knows', value, where: record.where };
}

function problemsOf(record: GraphRecord, properties: readonly Property[], issue: z.core.$ZodIssue): RecordProblem[] {
  const columnOf = (name: PropertyKey | undefined): string =>
    properties.find((property) => property.name === name)?.column ?? String(name);
  const base = { record: recordName(record), reason: issue.message, where: record.where };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...base, column: columnOf(key), value: record.properties[key] }));
  }
  const name = issue.path[0] === 'properties' ? issue.path[1] : issue.path[0];
  return [{ ...base, column: columnOf(name), value: isValue(issue.input) ? issue.input : undefined }];
}

/** A rule over several properties is handed all of them; none of them by itself is the wrong value. */
function isValue(input: unknown): boolean {
  return typeof input !== 'object' || Array.isArray(input);
}
