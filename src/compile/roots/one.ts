import { getNamedType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import { call, type Fragment } from '../fragment.ts';

/** A root field that answers one node or null. `match` binds the node. */
export function selectOne(compilation: Compilation, use: FieldUse, match: (node: string) => readonly string[]): Fragment {
  const type = getNamedType(use.definition.type);
  const node = compilation.variable(type.name);
  const result = compilation.variable(use.responseKey);
  const selection = compilation.selectNode(node, type, subselections(use));
  const lines = [...match(node), ...selection.clauses, `RETURN head(collect(${selection.expression})) AS ${result}`];
  return {
    clauses: [call([], lines)],
    expression: result,
    complete: (raw) => (raw === null || raw === undefined ? null : selection.complete(raw)),
  };
}

/** By id: one index finds nodes of every kind, and the second label says whether it is of the kind asked for. */
export function selectById(compilation: Compilation, use: FieldUse, label?: string): Fragment {
  const id = compilation.parameters.add(use, (values) => values['id']);
  return selectOne(compilation, use, (node) => [`MATCH (${node}:Node${label === undefined ? '' : `:${label}`} {id: ${id}})`]);
}

/** A root field that answers all nodes of a kind that `match` binds, in alphabetical order. */
export function selectAll(compilation: Compilation, use: FieldUse, match: (node: string) => readonly string[]): Fragment {
  const type = getNamedType(use.definition.type);
  const node = compilation.variable(type.name);
  const result = compilation.variable(use.responseKey);
  const selection = compilation.selectNode(node, type, subselections(use));
  compilation.walk();
  const lines = [
    ...match(node),
    `WITH ${node} ORDER BY ${node}.orderKey, ${node}.id`,
    ...selection.clauses,
    `RETURN collect(${selection.expression}) AS ${result}`,
  ];
  return {
    clauses: [call([], lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(selection.complete),
  };
}

/** Several nodes by their ids, in the order of the ids, null where there is none. */
export function selectByIds(compilation: Compilation, use: FieldUse): Fragment {
  const type = getNamedType(use.definition.type);
  const node = compilation.variable('node');
  const result = compilation.variable(use.responseKey);
  const ids = compilation.parameters.add(use, (values) => values['ids']);
  const selection = compilation.selectNode(node, type, subselections(use));
  const lines = [
    `MATCH (${node}:Node) WHERE ${node}.id IN ${ids}`,
    ...selection.clauses,
    `RETURN collect([${node}.id, ${selection.expression}]) AS ${result}`,
  ];
  return {
    clauses: [call([], lines)],
    expression: `{ids: ${ids}, found: ${result}}`,
    complete: (raw) => {
      const { ids: asked, found } = raw as { ids: readonly string[]; found: readonly (readonly [string, unknown])[] };
      const byId = new Map(found);
      return asked.map((id) => (byId.has(id) ? selection.complete(byId.get(id)) : null));
    },
  };
}
