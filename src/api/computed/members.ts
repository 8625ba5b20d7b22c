import { NodeReference } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { listConnection } from './list-connection.ts';

/** The type MemberConnection. */
export function membersAnswer(ids: readonly string[], values: Arguments): Readonly<Record<string, unknown>> {
  return listConnection(ids, values, { keyOf: (id) => id, edgeOf: (id) => ({ node: new NodeReference(id) }) });
}
