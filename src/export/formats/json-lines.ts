import { isNodeRecord, type GraphRecord } from '../../ontology/records.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';

/** The whole graph, a line for each node and relationship. Sources come first, with their licences; other lines name theirs by id. */
export const jsonLines: ExportFormat = {
  id: 'json-lines',
  label: { fr: 'JSON Lines', en: 'JSON Lines' },
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  openEnded: true,
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  const { nodeKinds, relationships } = source.ontology;
  const kinds = [...nodeKinds.keys()].sort((a, b) => Number(b === 'Source') - Number(a === 'Source'));
  for (const kind of kinds) {
    for await (const batch of source.nodes(kind)) yield batch.map(line).join('');
  }
  for (const { type, tables } of relationships.values()) {
    // What has no table of its own, STATED_IN, is the list of sources on every line.
    if (tables.length === 0) continue;
    for await (const batch of source.relationships(type)) yield batch.map(line).join('');
  }
}

function line(record: GraphRecord): string {
  const { properties, sources } = record;
  const ends = isNodeRecord(record)
    ? { node: record.kind, id: record.id }
    : { relationship: record.type, from: record.from, to: record.to };
  return `${JSON.stringify({ ...ends, properties, sources })}\n`;
}
