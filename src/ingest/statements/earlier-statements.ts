import { createHash } from 'node:crypto';
import type { Reader } from '../../graph/graph-store.ts';
import type { Ontology, RelationshipKind } from '../../ontology/ontology.ts';
import type { GraphRecord } from '../../ontology/records.ts';
import { recordKey } from '../../ontology/record-key.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';

/**
 * What sources said before a new version of them is read, as far as it has not been said again. Holds 10 bytes of each
 * statement's fingerprint and nothing else, so that a million of them fit; of two in a million, the odds that they are taken for
 * one another are 1 in 10^12.
 */
export class EarlierStatements {
  readonly #left = new Set<string>();

  has(source: string, key: string): boolean {
    return this.#left.size > 0 && this.#left.has(fingerprint(source, key));
  }

  add(source: string, key: string): void {
    this.#left.add(fingerprint(source, key));
  }

  delete(source: string, key: string): void {
    if (this.#left.size > 0) this.#left.delete(fingerprint(source, key));
  }

  get size(): number {
    return this.#left.size;
  }
}

function fingerprint(source: string, key: string): string {
  return createHash('sha1').update(`${source}\n${key}`).digest().toString('latin1', 0, 10);
}

/** A node or relationship and those of the sources asked for that state it. */
export interface StatementOf {
  readonly record: GraphRecord;
  readonly sources: readonly string[];
}

/** All that some sources state, relationships first: what they tie can be taken away after them. */
export async function* statementsOf(reader: Reader, ontology: Ontology, sources: readonly string[]): AsyncGenerator<StatementOf> {
  for (const relationship of ontology.relationships.values()) {
    if (relationship.type === 'STATED_IN') continue;
    for (const row of await reader.read({ text: tiesText(relationship), parameters: { sources } })) {
      const { from, to, stated, ...properties } = row as unknown as TieRow;
      const record = { type: relationship.type, from, to, properties, sources: [] };
      yield { record, sources: stated.filter((source) => sources.includes(source)) };
    }
  }
  const nodes = await reader.read({ text: nodesText, parameters: { sources } });
  for (const row of nodes) {
    const { id, labels, stated } = row as unknown as NodeRow;
    const kind = [...ontology.nodeKinds.values()].find(({ label }) => labels.includes(label))?.name ?? '';
    yield { record: { kind, id, properties: {}, sources: [] }, sources: stated };
  }
}

interface TieRow {
  readonly from: string;
  readonly to: string;
  readonly stated: readonly string[];
  readonly [key: string]: string | readonly string[];
}

interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly stated: readonly string[];
}

function tiesText({ type, key }: RelationshipKind): string {
  const keys = key.map((name) => `, r.${name} AS ${name}`).join('');
  return `MATCH (a:${NODE_LABEL})-[r:${type}]->(b) WHERE any(source IN r.sources WHERE source IN $sources)
RETURN a.id AS from, coalesce(b.id, b.key) AS to, r.sources AS stated${keys}`;
}

const nodesText = `UNWIND $sources AS source MATCH (s:Source {id: source})<-[:STATED_IN]-(n:${NODE_LABEL})
WITH n, collect(s.id) AS stated RETURN n.id AS id, labels(n) AS labels, stated`;

/** What the sources say now, to be compared with a new version of them. */
export async function readEarlierStatements(
  reader: Reader,
  ontology: Ontology,
  sources: readonly string[],
): Promise<EarlierStatements> {
  const earlier = new EarlierStatements();
  for await (const { record, sources: stated } of statementsOf(reader, ontology, sources)) {
    for (const source of stated) earlier.add(source, recordKey(ontology, record));
  }
  return earlier;
}
