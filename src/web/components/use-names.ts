import { useAnswer } from '../api/use-answer.ts';
import { NodeNamesDocument } from '../generated/operations.ts';
import { nodeName } from './node-name.ts';

/** Names of things by their ids; the id as long as the name is not there. */
export function useNames(ids: readonly (string | undefined)[]): (id: string | undefined) => string {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))].sort();
  const { data } = useAnswer(NodeNamesDocument, { ids: wanted }, { enabled: wanted.length > 0, keep: true });
  const names = new Map(data?.nodes.flatMap((node) => (node === null ? [] : [[node.id, nodeName(node)] as const])));
  return (id) => (id === undefined ? '' : (names.get(id) ?? id));
}
