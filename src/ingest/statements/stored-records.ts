import type { ParameterValue, Reader } from '../../graph/graph-store.ts';
import type { Ontology, RelationshipKind } from '../../ontology/ontology.ts';
import { isNodeRecord, type GraphRecord, type RelationshipRecord } from '../../ontology/records.ts';
import { recordKey } from '../../ontology/record-key.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../../ontology/store-rules.ts';
import { groupBy } from '../../group-by.ts';
import { references } from '../record-set.ts';
import { CLAIMS_PROPERTY, claimsOf, givenOf, type Claim, type Properties } from './claims.ts';
import { rarerEnd, readRelationshipsStatement } from './write-statements.ts';

/** A record as the store holds it. */
export interface StoredRecord {
  /** What readers see. */
  readonly properties: Properties;
  readonly claims: readonly Claim[];
}

/** What the store holds that a batch of records is about. */
export interface StoredState {
  /** By recordKey(). */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Ids of nodes that are there, among those that the batch refers to. */
  readonly ids: ReadonlySet<string>;
  /** By key of the identifier: the node that has it. */
  readonly ownerOfCode: ReadonlyMap<string, string>;
}

interface StoredRow {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sources: readonly string[];
}

/** Reads what is there under the ids, between the ends and by the codes of the records, and whether what they refer to is there. */
export async function readStored(reader: Reader, ontology: Ontology, records: readonly GraphRecord[]): Promise<StoredState> {
  const found = new Map<string, StoredRecord>();
  const there = new Set<string>();
  const nodes = new Map(records.filter(isNodeRecord).map((record) => [record.id, record]));
  const referred = records.flatMap((record) => references(ontology, record).map(({ id }) => id));
  const known = await reader.read({
    text: `UNWIND $ids AS id MATCH (n:${NODE_LABEL} {id: id}) RETURN n.id AS id`,
    parameters: { ids: [...new Set([...nodes.keys(), ...referred])] },
  });
  for (const row of known) there.add(String(row['id']));
  const present = [...nodes.keys()].filter((id) => there.has(id));
  for (const row of present.length === 0 ? [] : await reader.read({ text: nodesText, parameters: { ids: present } })) {
    const { properties, sources } = row as unknown as StoredRow;
    const id = String(properties['id']);
    const kind = ontology.nodeKinds.get(nodes.get(id)?.kind ?? '');
    if (kind !== undefined) found.set(id, storedRecord(givenOf(kind, properties), properties, sources));
  }
  const ties = records.filter((record): record is RelationshipRecord => !isNodeRecord(record));
  const between = ties.filter(({ type, from, to }) => there.has(from) && (type === 'IDENTIFIED_BY' || there.has(to)));
  for (const [type, those] of groupBy(between, ({ type }) => type)) {
    const relationship = ontology.relationships.get(type);
    if (relationship === undefined || type === 'IDENTIFIED_BY') continue;
    for (const [key, record] of await readTies(reader, ontology, relationship, those)) found.set(key, record);
  }
  const codes = await readCodes(reader, ontology, ties);
  for (const [key, record] of codes.records) found.set(key, record);
  return { records: found, ids: there, ownerOfCode: codes.owners };
}

const nodesText = `UNWIND $ids AS id MATCH (n:${NODE_LABEL} {id: id})
RETURN properties(n) AS properties, [(n)-[:STATED_IN]->(s:Source) | s.id] AS sources`;

function storedRecord(properties: Properties, stored: StoredRow['properties'], sources: readonly string[]): StoredRecord {
  return { properties, claims: claimsOf(stored[CLAIMS_PROPERTY], sources, properties) };
}

async function readTies(
  reader: Reader,
  ontology: Ontology,
  relationship: RelationshipKind,
  ties: readonly RelationshipRecord[],
): Promise<(readonly [string, StoredRecord])[]> {
  const halves = groupBy(ties, rarerEnd(ties));
  const found: (readonly [string, StoredRecord])[] = [];
  for (const [start, those] of halves) {
    const rows = await reader.read({
      text: readRelationshipsStatement(relationship, start),
      parameters: { rows: those.map(({ from, to, properties }) => ({ from, to, ...keyValues(relationship, properties) })) },
    });
    for (const row of rows) {
      const { properties } = row as unknown as StoredRow;
      const [from, to] = [String(row['from']), String(row['to'])];
      found.push([recordKey(ontology, { type: relationship.type, from, to, properties }), storedTie(relationship, properties)]);
    }
  }
  return found;
}

function storedTie(relationship: RelationshipKind, properties: StoredRow['properties']): StoredRecord {
  const sources = Array.isArray(properties['sources']) ? properties['sources'].map(String) : [];
  return storedRecord(givenOf(relationship, properties), properties, sources);
}

function keyValues({ key }: RelationshipKind, properties: RelationshipRecord['properties']): Record<string, ParameterValue> {
  return Object.fromEntries(key.map((name) => [name, (properties[name] ?? null) as ParameterValue]));
}

/** Identifiers stand apart: whatever the record says, what counts is who has the code now. */
async function readCodes(
  reader: Reader,
  ontology: Ontology,
  ties: readonly RelationshipRecord[],
): Promise<{ readonly owners: Map<string, string>; readonly records: Map<string, StoredRecord> }> {
  const keys = [...new Set(ties.filter(({ type }) => type === 'IDENTIFIED_BY').map(({ to }) => to))];
  const owners = new Map<string, string>();
  const records = new Map<string, StoredRecord>();
  const relationship = ontology.relationships.get('IDENTIFIED_BY');
  if (keys.length === 0 || relationship === undefined) return { owners, records };
  // With a label on n, Neo4j sometimes begins there: at all nodes, for each key.
  const text = `UNWIND $keys AS key MATCH (i:${IDENTIFIER_LABEL} {key: key})<-[r:IDENTIFIED_BY]-(n)
RETURN key, n.id AS id, properties(r) AS properties`;
  for (const row of await reader.read({ text, parameters: { keys } })) {
    const [from, to] = [String(row['id']), String(row['key'])];
    owners.set(to, from);
    const { properties } = row as unknown as StoredRow;
    records.set(recordKey(ontology, { type: 'IDENTIFIED_BY', from, to, properties }), storedTie(relationship, properties));
  }
  return { owners, records };
}
