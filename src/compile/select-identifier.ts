import { getNamedType, type GraphQLObjectType } from 'graphql';
import { identifierUrl } from '../ontology/identifier-schemes.ts';
import { subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FieldUse } from './field-use.ts';
import { call, type Fragment } from './fragment.ts';
import { plain, selectObject } from './select-object.ts';

/** The codes that registers give a node. An Identifier is a node of the graph without an id of its own: its scheme and value are one. */
export function selectIdentifiers(compilation: Compilation, variable: string, use: FieldUse): Fragment {
  const code = compilation.variable('identifier');
  const result = compilation.variable('identifiers');
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const selection = selectObject(compilation, type, subselections(use), ({ definition }) =>
    definition.name === 'url'
      ? plain(`[${code}.scheme, ${code}.value]`, (raw) => {
          const [scheme, value] = raw as [scheme: string, value: string];
          return identifierUrl({ scheme, value }) ?? null;
        })
      : plain(`${code}.${definition.name}`),
  );
  const lines = [
    `MATCH (${variable})-[:IDENTIFIED_BY]->(${code}:Identifier)`,
    `WITH ${code} ORDER BY ${code}.key`,
    `RETURN collect(${selection.expression}) AS ${result}`,
  ];
  return {
    clauses: [call([variable], lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(selection.complete),
  };
}
