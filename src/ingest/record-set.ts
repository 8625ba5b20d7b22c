import { MaillageError } from '../errors.ts';
import type { RecordProblem } from '../ontology/check-record.ts';
import type { Ontology, Property } from '../ontology/ontology.ts';
import { recordKey } from '../ontology/record-key.ts';
import { isNodeRecord, recordName, type GraphRecord, type RelationshipRecord } from '../ontology/records.ts';

/** The records seen so far, to find those that say the same thing twice. */
export class RecordSet {
  readonly #ontology: Ontology;
  /** What makes a record the same as another, and where it was first read from. */
  readonly #seen = new Map<string, string | undefined>();
  readonly #ownerOfCode = new Map<string, string>();

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
  }

  /** Adds a record; gives back what is wrong when it repeats another. */
  add(record: GraphRecord): RecordProblem[] {
    const key = recordKey(this.#ontology, record);
    if (this.#seen.has(key)) return [repeated(record, this.#seen.get(key))];
    this.#seen.set(key, record.where);
    if (!isNodeRecord(record) && record.type === 'IDENTIFIED_BY') this.#claim(record);
    return [];
  }

  #claim(record: RelationshipRecord): void {
    const owner = this.#ownerOfCode.get(record.to);
    if (owner !== undefined) throw codeClaimedTwice(record, owner);
    this.#ownerOfCode.set(record.to, record.from);
  }
}

function repeated(record: GraphRecord, firstWhere: string | undefined): RecordProblem {
  const column = isNodeRecord(record) ? 'id' : 'from';
  const value = isNodeRecord(record) ? record.id : record.from;
  const reason = `says the same thing as an earlier record${firstWhere === undefined ? '' : ` (${firstWhere})`}`;
  return { record: recordName(record), column, reason, value, where: record.where };
}

/** A register's code stands for one thing: two nodes with the same code are one thing recorded twice, or a wrong code. */
export function codeClaimedTwice({ from, to, where }: RelationshipRecord, owner: string): MaillageError {
  return new MaillageError('NOT_UNIQUE', `${to} cannot identify ${from}, because it identifies ${owner}`, {
    where: where ?? from,
    remedy: 'Merge the two records if they are one, or correct the code.',
  });
}

/** An id that a record names, and the column that names it. */
export interface Reference {
  readonly record: GraphRecord;
  readonly column: string;
  readonly id: string;
}

/** Every node that must exist for the record to be written. */
export function references(ontology: Ontology, record: GraphRecord): Reference[] {
  const sources = record.sources.map((id) => ({ record, column: 'sources', id }));
  const named = propertiesOf(ontology, record)
    .filter((property) => property.references !== undefined)
    .flatMap(({ name, column }) => [record.properties[name] ?? []].flat().map((id) => ({ record, column, id: String(id) })));
  if (isNodeRecord(record)) return [...sources, ...named];
  const to = record.type === 'IDENTIFIED_BY' ? [] : [{ record, column: 'to', id: record.to }];
  return [{ record, column: 'from', id: record.from }, ...to, ...sources, ...named];
}

export function danglingReference({ record, column, id }: Reference): RecordProblem {
  return { record: recordName(record), column, reason: 'refers to a record that does not exist', value: id, where: record.where };
}

function propertiesOf(ontology: Ontology, record: GraphRecord): readonly Property[] {
  const owner = isNodeRecord(record) ? ontology.nodeKinds.get(record.kind) : ontology.relationships.get(record.type);
  return owner?.properties ?? [];
}
