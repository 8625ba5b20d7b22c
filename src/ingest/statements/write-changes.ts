import { MaillageError } from '../../errors.ts';
import { groupBy } from '../../group-by.ts';
import type { ParameterValue, WriteTransaction } from '../../graph/graph-store.ts';
import { derivedProperties } from '../../ontology/derived-properties.ts';
import { splitIdentifierKey } from '../../ontology/identifier-schemes.ts';
import type { Ontology, RelationshipKind } from '../../ontology/ontology.ts';
import { isNodeRecord, type NodeRecord, type RelationshipRecord } from '../../ontology/records.ts';
import { CLAIMS_PROPERTY, sourcesOf, storedClaims } from './claims.ts';
import type { Change } from './planned-changes.ts';
import {
  dropIdentifiersStatement,
  dropNodesStatement,
  dropRelationshipsStatement,
  identifierStatement,
  nodeStatement,
  rarerEnd,
  relationshipStatement,
  type Start,
  type Verb,
} from './write-statements.ts';

const STATEMENT_ROWS = 2_000;

type Row = Readonly<Record<string, ParameterValue>>;
type NodeChange = Change & { readonly record: NodeRecord };
type TieChange = Change & { readonly record: RelationshipRecord };

/** Called with the number of records written by each statement. */
export type OnWritten = (records: number) => void;

/** Carries changes out, nodes before what ties them, and what goes after what comes. */
export async function writeChanges(
  transaction: WriteTransaction,
  ontology: Ontology,
  changes: readonly Change[],
  onWritten: OnWritten = () => undefined,
): Promise<void> {
  const nodes = changes.filter((change): change is NodeChange => isNodeRecord(change.record));
  const ties = changes.filter((change): change is TieChange => !isNodeRecord(change.record));
  const run = async (text: string, name: string, rows: readonly ParameterValue[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += STATEMENT_ROWS) {
      await transaction.run({ text, parameters: { [name]: rows.slice(start, start + STATEMENT_ROWS) } });
    }
  };
  for (const [text, those] of groupBy(nodes.filter(stays), (change) => nodeText(ontology, change))) {
    await run(
      text,
      'rows',
      those.map((change) => nodeRow(ontology, change)),
    );
    onWritten(those.length);
  }
  await run(statedIn(ontology, 'CREATE'), 'rows', nodes.filter(stays).flatMap(newSources));
  await run(dropStatedIn(ontology), 'rows', nodes.filter(stays).flatMap(lostSources));
  const codes = ties.filter(({ record, before }) => record.type === 'IDENTIFIED_BY' && before === undefined);
  await run(
    identifierStatement,
    'rows',
    codes.map(({ record }) => ({ key: record.to, ...splitIdentifierKey(record.to) })),
  );
  const start = rarerEnd(ties.map(({ record }) => record));
  for (const [text, those] of groupBy(ties.filter(stays), (change) => tieText(ontology, change, start(change.record)))) {
    await run(text, 'rows', those.map(tieRow));
    onWritten(those.length);
  }
  const lost = ties.filter((change) => !stays(change));
  for (const [type, those] of groupBy(lost, ({ record }) => record.type)) {
    const relationship = relationshipOf(ontology, type);
    await run(
      dropRelationshipsStatement(relationship),
      'rows',
      those.map((change) => keyRow(relationship, change)),
    );
  }
  const lostCodes = lost.filter(({ record }) => record.type === 'IDENTIFIED_BY').map(({ record }) => record.to);
  await run(dropIdentifiersStatement, 'keys', lostCodes);
  await run(
    dropNodesStatement,
    'ids',
    nodes.filter((change) => !stays(change)).map(({ record }) => record.id),
  );
}

function stays({ claims }: Change): boolean {
  return claims.length > 0;
}

function verbOf({ before }: Change): Verb {
  return before === undefined ? 'CREATE' : 'UPDATE';
}

function nodeText(ontology: Ontology, change: NodeChange): string {
  const { kind } = change.record;
  const subtype = ontology.nodeKinds.get(kind)?.subtypes.find((candidate) => candidate.kind === change.properties['kind'])?.name;
  return nodeStatement(ontology, { kind, subtype }, verbOf(change));
}

function nodeRow(ontology: Ontology, { record, properties, claims }: NodeChange): Row {
  const kind = ontology.nodeKinds.get(record.kind);
  const said = storedClaims(claims, properties);
  return {
    id: record.id,
    properties: {
      id: record.id,
      ...properties,
      ...(kind && derivedProperties(kind, properties)),
      ...(said && { [CLAIMS_PROPERTY]: said }),
    },
  };
}

function newSources({ record, before, claims }: NodeChange): Row[] {
  const known = sourcesOf(before?.claims ?? []);
  return sourcesOf(claims)
    .filter((source) => !known.includes(source))
    .map((source) => linkRow(record.id, source));
}

function lostSources({ record, before, claims }: NodeChange): Row[] {
  const left = sourcesOf(claims);
  return sourcesOf(before?.claims ?? [])
    .filter((source) => !left.includes(source))
    .map((source) => linkRow(record.id, source));
}

function linkRow(from: string, to: string): Row {
  return { from, to, properties: {} };
}

function statedIn(ontology: Ontology, verb: Verb): string {
  return relationshipStatement(relationshipOf(ontology, 'STATED_IN'), verb);
}

function dropStatedIn(ontology: Ontology): string {
  return dropRelationshipsStatement(relationshipOf(ontology, 'STATED_IN'));
}

function tieText(ontology: Ontology, change: TieChange, start: Start): string {
  return relationshipStatement(relationshipOf(ontology, change.record.type), verbOf(change), start);
}

function tieRow({ record: { from, to }, properties, claims }: TieChange): Row {
  const said = storedClaims(claims, properties);
  return { from, to, properties: { ...properties, sources: sourcesOf(claims), ...(said && { [CLAIMS_PROPERTY]: said }) } };
}

function keyRow({ key }: RelationshipKind, { record: { from, to, properties } }: TieChange): Row {
  return { from, to, ...Object.fromEntries(key.map((name) => [name, properties[name] as ParameterValue])) };
}

function relationshipOf(ontology: Ontology, type: string): RelationshipKind {
  const relationship = ontology.relationships.get(type);
  if (relationship !== undefined) return relationship;
  throw new MaillageError('INTERNAL', `The ontology has no relationship ${type}`, { where: type });
}
