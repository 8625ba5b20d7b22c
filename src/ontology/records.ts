import { identifierKey, type Identifier } from './identifier-schemes.ts';

export type PropertyValue = string | number | boolean | readonly string[];

/** By name in the graph (`nameFr`). What is null, undefined, an empty text or an empty list counts as not given. */
export type RecordProperties = Readonly<Record<string, PropertyValue | null | undefined>>;

interface Stated {
  readonly properties: RecordProperties;
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
  /** File and line, or the like, that it was read from: told with each problem of it. */
  readonly where?: string | undefined;
}

export interface NodeRecord extends Stated {
  /** Name of the node kind: `Actor`. */
  readonly kind: string;
  readonly id: string;
}

/** For IDENTIFIED_BY, `to` is the key of the identifier: `insee:69123`. */
export interface RelationshipRecord extends Stated {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export type GraphRecord = NodeRecord | RelationshipRecord;

export function isNodeRecord(record: GraphRecord): record is NodeRecord {
  return 'id' in record;
}

export function isRelationshipRecord(record: GraphRecord): record is RelationshipRecord {
  return !isNodeRecord(record);
}

/** That an actor or a place has a code in a register. */
export function identifierRecord(
  from: string,
  identifier: Identifier,
  sources: readonly string[],
  where?: string,
): RelationshipRecord {
  return { type: 'IDENTIFIED_BY', from, to: identifierKey(identifier), properties: {}, sources, where };
}

/** How a message names a record: its id, or the ends of the relationship. */
export function recordName(record: GraphRecord): string {
  return isNodeRecord(record) ? record.id : `${record.from} ${record.type} ${record.to}`;
}

/** The properties that are given, without the empty ones. */
export function givenProperties(properties: RecordProperties): Record<string, PropertyValue> {
  const given: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    given[name] = value;
  }
  return given;
}
