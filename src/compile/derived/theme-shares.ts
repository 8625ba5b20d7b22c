import { getNamedType, type GraphQLObjectType } from 'graphql';
import { subselections } from '../collect-fields.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import { call, type Fragment } from '../fragment.ts';
import { pageSize } from '../page-size.ts';
import { plain, selectObject } from '../select-object.ts';

export interface ThemeShareVariables {
  readonly theme: string;
  readonly project: string;
}

/** The themes of some projects with the number of projects on each, the most frequent first. `match` binds both variables. */
export function selectThemeShares(
  compilation: Compilation,
  imports: readonly string[],
  use: FieldUse,
  match: (variables: ThemeShareVariables) => readonly string[],
): Fragment {
  const theme = compilation.variable('theme');
  const project = compilation.variable('project');
  const count = compilation.variable('count');
  const result = compilation.variable('themes');
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const share = selectObject(compilation, type, subselections(use), (field) =>
    field.definition.name === 'theme'
      ? compilation.selectNode(theme, getNamedType(field.definition.type), subselections(field))
      : plain(count),
  );
  const limited = 'first' in use.values ? ` LIMIT ${compilation.parameters.add(use, (values) => pageSize(values['first']))}` : '';
  const lines = [
    ...match({ theme, project }),
    `WITH ${theme}, count(DISTINCT ${project}) AS ${count} ORDER BY ${count} DESC, ${theme}.orderKey, ${theme}.id${limited}`,
    ...share.clauses,
    `RETURN collect(${share.expression}) AS ${result}`,
  ];
  return {
    clauses: [call(imports, lines)],
    expression: result,
    complete: (raw) => (raw as readonly unknown[]).map(share.complete),
  };
}
