import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import type { Fragment } from '../fragment.ts';
import { ascending } from '../order.ts';
import { selectList } from '../select-list.ts';
import { plain, selectObject } from '../select-object.ts';

/**
 * Source.statements: the relationships that name a source. No engine indexes a list property of relationships, so this
 * reads all of them: some 10 ms for the seed, a second for a million relationships.
 */
export function selectStatements(compilation: Compilation, source: string, use: FieldUse): Fragment {
  const [from, to, tie, kind] = ['from', 'to', 'tie', 'relationship'].map((name) => compilation.variable(name)) as [
    string,
    string,
    string,
    string,
  ];
  const selectRow = (field: FieldUse): Fragment => {
    const type = getNamedType(field.definition.type) as GraphQLObjectType;
    return selectObject(compilation, type, subselections(field), (inner) => {
      if (inner.definition.name === 'relationship') return plain(kind);
      const end = inner.definition.name === 'from' ? from : to;
      return compilation.selectNode(end, getNamedType(inner.definition.type), subselections(inner));
    });
  };
  const qualifier = compilation.variable('qualifier');
  return selectList(compilation, use, {
    imports: [source],
    node: from,
    match: [
      `MATCH (${from}:Node)-[${tie}]->(${to}:Node)`,
      `WHERE ${source}.id IN ${tie}.sources`,
      `WITH ${source}, ${from}, ${to}, type(${tie}) AS ${kind}, coalesce(${tie}.role, ${tie}.kind, '') AS ${qualifier}`,
    ],
    predicates: [],
    carried: [to, kind, qualifier],
    order: [ascending(kind), ascending(`${from}.id`), ascending(`${to}.id`), ascending(qualifier)],
    selectRow,
  });
}
