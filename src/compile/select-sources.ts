import { getNamedType } from 'graphql';
import { subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { call, type Fragment } from './fragment.ts';

/** The sources of a node: those it is tied to. */
export function selectSources(compilation: Compilation, variable: string, use: FieldUse): Fragment {
  const source = compilation.variable('source');
  return selectMany(compilation, variable, use, source, [`MATCH (${variable})-[:STATED_IN]->(${source}:Source)`]);
}

/** The nodes whose ids a relationship keeps in a list property: its sources, its themes, whom an actor learned from. */
export function selectReferences(compilation: Compilation, edge: string, property: string, use: FieldUse): Fragment {
  const node = compilation.variable('node');
  const id = compilation.variable('id');
  return selectMany(compilation, edge, use, node, [`UNWIND ${edge}.${property} AS ${id}`, `MATCH (${node}:Node {id: ${id}})`]);
}

function selectMany(compilation: Compilation, owner: string, use: FieldUse, node: string, match: readonly string[]): Fragment {
  const selection = compilation.selectNode(node, getNamedType(use.definition.type), subselections(use));
  compilation.walk();
  const result = compilation.variable(use.definition.name);
  const lines = [
    ...match,
    `WITH ${node} ORDER BY ${node}.orderKey, ${node}.id`,
    ...selection.clauses,
    `RETURN collect(${selection.expression}) AS ${result}`,
  ];
  return {
    clauses: [call([owner], lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(selection.complete),
  };
}
