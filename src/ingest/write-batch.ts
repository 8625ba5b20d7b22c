import type { GraphStore, ParameterValue, WriteTransaction } from '../graph/graph-store.ts';
import { badRecord } from '../ontology/check-record.ts';
import { derivedProperties } from '../ontology/derived-properties.ts';
import { splitIdentifierKey } from '../ontology/identifier-schemes.ts';
import type { Ontology } from '../ontology/ontology.ts';
import {
  givenProperties,
  isNodeRecord,
  isRelationshipRecord,
  type GraphRecord,
  type NodeRecord,
  type RelationshipRecord,
} from '../ontology/records.ts';
import { IDENTIFIER_LABEL, NODE_LABEL } from '../ontology/store-rules.ts';
import { codeClaimedTwice, danglingReference, references, type RecordSet } from './record-set.ts';
import {
  forgetSourcesStatement,
  identifierStatement,
  nodeStatement,
  relationshipStatement,
  type Start,
  type Verb,
} from './write-statements.ts';

/** What one call of writeRecords knows beyond the batch at hand. */
export interface WriteContext {
  readonly ontology: Ontology;
  /** The store was empty when the call began, so that nothing can be there already. */
  readonly fresh: boolean;
  readonly seen: RecordSet;
  /** Relationships written at each end, by type: `HAS_THEME theme/eau`. */
  readonly degrees: Map<string, number>;
  readonly onProgress?: ((written: number) => void) | undefined;
}

type Row = Readonly<Record<string, ParameterValue>>;

/** One statement text and all the rows that it is to write. */
interface Task {
  readonly text: string;
  readonly rows: readonly Row[];
  /** Whether its rows count as records; the other tasks belong to records counted elsewhere. */
  readonly counts: boolean;
}

const STATEMENT_ROWS = 2_000;

/** Writes a batch of checked records in one transaction. */
export async function writeBatch(
  store: GraphStore,
  records: readonly GraphRecord[],
  context: WriteContext,
  writtenBefore: number,
): Promise<void> {
  const nodes = records.filter(isNodeRecord);
  const relationships = records.filter(isRelationshipRecord);
  const tasks = [...nodeTasks(nodes, context), ...statedInTasks(nodes, context), ...relationshipTasks(relationships, context)];
  await store.write(async (transaction) => {
    await refuseDangling(transaction, records, context);
    if (!context.fresh) await refuseClaimedCodes(transaction, relationships);
    let written = writtenBefore;
    for (const { text, rows, counts } of tasks) {
      for (let start = 0; start < rows.length; start += STATEMENT_ROWS) {
        const part = rows.slice(start, start + STATEMENT_ROWS);
        await transaction.run({ text, parameters: { rows: part } });
        if (counts) context.onProgress?.((written += part.length));
      }
    }
  });
}

function verb({ fresh }: WriteContext): Verb {
  return fresh ? 'CREATE' : 'MERGE';
}

function nodeTasks(nodes: readonly NodeRecord[], context: WriteContext): Task[] {
  const tasks = new Map<string, Row[]>();
  for (const record of nodes) {
    const kind = context.ontology.nodeKinds.get(record.kind);
    const given = givenProperties(record.properties);
    const subtype = kind?.subtypes.find((candidate) => candidate.kind === given['kind'])?.name;
    const text = nodeStatement(context.ontology, { kind: record.kind, subtype }, verb(context));
    const properties = { id: record.id, ...given, ...(kind && derivedProperties(kind, given)) };
    append(tasks, text, { id: record.id, properties });
  }
  return [...tasks].map(([text, rows]) => ({ text, rows, counts: true }));
}

function statedInTasks(nodes: readonly NodeRecord[], context: WriteContext): Task[] {
  const stated = nodes.filter(({ sources }) => sources.length > 0);
  const links = stated.flatMap(({ id, sources }) =>
    sources.map((source): RelationshipRecord => ({ type: 'STATED_IN', from: id, to: source, properties: {}, sources: [] })),
  );
  const forget = { text: forgetSourcesStatement, rows: stated.map(({ id, sources }) => ({ id, sources })), counts: false };
  return [...(context.fresh ? [] : [forget]), ...linkTasks(links, context, false)];
}

function relationshipTasks(relationships: readonly RelationshipRecord[], context: WriteContext): Task[] {
  const keys = relationships.filter(({ type }) => type === 'IDENTIFIED_BY').map(({ to }) => to);
  const identifiers = keys.map((key) => ({ key, ...splitIdentifierKey(key) }));
  return [{ text: identifierStatement, rows: identifiers, counts: false }, ...linkTasks(relationships, context, true)];
}

function linkTasks(records: readonly RelationshipRecord[], context: WriteContext, counts: boolean): Task[] {
  for (const { type, from, to } of records) for (const end of [from, to]) count(context.degrees, `${type} ${end}`);
  const tasks = new Map<string, Row[]>();
  for (const record of records) {
    const { type, from, to, sources } = record;
    const relationship = context.ontology.relationships.get(type);
    if (relationship === undefined) continue;
    const properties = { ...givenProperties(record.properties), ...(sources.length > 0 && { sources }) };
    append(tasks, relationshipStatement(relationship, verb(context), startOf(record, context)), { from, to, properties });
  }
  return [...tasks].map(([text, rows]) => ({ text, rows, counts }));
}

/** MERGE looks through the relationships of the node it begins at, so it begins at the end that has fewer; CREATE does not look. */
function startOf({ type, from, to }: RelationshipRecord, { degrees, fresh }: WriteContext): Start {
  if (fresh) return 'from';
  return (degrees.get(`${type} ${from}`) ?? 0) > (degrees.get(`${type} ${to}`) ?? 0) ? 'to' : 'from';
}

async function refuseDangling(
  transaction: WriteTransaction,
  records: readonly GraphRecord[],
  { ontology, seen }: WriteContext,
): Promise<void> {
  const outside = records.flatMap((record) => references(ontology, record)).filter(({ id }) => !seen.has(id));
  if (outside.length === 0) return;
  const ids = [...new Set(outside.map(({ id }) => id))];
  const rows = await transaction.run({
    text: `UNWIND $ids AS id MATCH (n:${NODE_LABEL} {id: id}) RETURN n.id AS id`,
    parameters: { ids },
  });
  const known = new Set(rows.map((row) => row['id']));
  const [first, ...more] = outside.filter(({ id }) => !known.has(id)).map(danglingReference);
  if (first !== undefined) throw badRecord([first, ...more]);
}

async function refuseClaimedCodes(transaction: WriteTransaction, relationships: readonly RelationshipRecord[]): Promise<void> {
  const claims = new Map(relationships.filter(({ type }) => type === 'IDENTIFIED_BY').map((record) => [record.to, record]));
  if (claims.size === 0) return;
  const text = `UNWIND $keys AS key MATCH (i:${IDENTIFIER_LABEL} {key: key})<-[:IDENTIFIED_BY]-(n:${NODE_LABEL}) RETURN i.key AS key, n.id AS id`;
  for (const { key, id } of await transaction.run({ text, parameters: { keys: [...claims.keys()] } })) {
    const claim = claims.get(String(key));
    if (claim !== undefined && claim.from !== id) throw codeClaimedTwice(claim, String(id));
  }
}

function append(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
