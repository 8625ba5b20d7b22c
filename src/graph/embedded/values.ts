import type { QueryResult } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import type { Row } from '../graph-store.ts';

/** The rows as plain JSON values. What Grafeo gives beyond JSON (dates as Date, integers past 2^53) is settled here. */
export function rowsOf(result: QueryResult): Row[] {
  const rows = result.toArray() as Record<string, unknown>[];
  for (const row of rows) makePlain(row);
  return rows;
}

/** Changes the object in place: most answers hold nothing to change, and large ones should not be copied. */
function makePlain(container: Record<string, unknown> | unknown[]): void {
  const entries = container as Record<string, unknown>;
  if ('_id' in entries) throw notJson('a node or a relationship', 'Return a map projection: n{.id, .name}.');
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value === null || typeof value === 'string' || typeof value === 'boolean') continue;
    if (typeof value === 'number' && Number.isFinite(value)) continue;
    if (value instanceof Date) entries[key] = value.toISOString();
    else if (typeof value === 'object' && !ArrayBuffer.isView(value)) makePlain(value as Record<string, unknown>);
    else throw notJson(`${String(value)} (${typeof value})`, 'Keep numbers beyond 2^53 and those without a value as strings.');
  }
}

function notJson(what: string, remedy: string): MaillageError {
  return new MaillageError('STORE_REFUSED', `A statement gave back what is no JSON value: ${what}`, { remedy });
}
