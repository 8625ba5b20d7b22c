/** What the tests of exports share: a format written whole, as text or as bytes, with the filter that the server would apply. */
import { createApi } from '../../src/api/create-api.ts';
import { exportSource, type ExportRequest } from '../../src/export/export-source.ts';
import { exportFormat } from '../../src/export/formats.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { checkExport, selectedExport, type AskedExport } from '../../src/server/export-request.ts';
import { publicAllowance } from '../../src/server/limits/limits.ts';

const { ontology } = readOntology();

export async function writtenBytes(store: GraphStore, id: string, request: ExportRequest = {}): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const { choice, reporter, selection } = request;
  const format = exportFormat(id, { ...(choice && { choice }), reporter, filtered: selection !== undefined });
  for await (const part of format.write(await exportSource(store, ontology, request))) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

export async function written(store: GraphStore, id: string, request: ExportRequest = {}): Promise<string> {
  return (await writtenBytes(store, id, request)).toString('utf8');
}

/** As an address or the command line asks for it. */
export async function asked(store: GraphStore, id: string, said: AskedExport): Promise<Buffer> {
  return writtenBytes(store, id, await selectedExport(checkExport(id, said), createApi({ store }), publicAllowance));
}

export async function count(store: GraphStore, text: string): Promise<number> {
  const [row] = await store.read({ text });
  return Number(row?.['count']);
}
