import { getNamedType, type GraphQLObjectType } from 'graphql';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { selectFacets } from './facets.ts';
import type { ListSource } from './list-source.ts';
import { pageSize } from './page-size.ts';
import type { FieldUse } from './field-use.ts';
import { call, mapLiteral, where, type Fragment, type RawMap } from './fragment.ts';
import { afterCursor, orderBy, type Order } from './order.ts';
import { cursorKeys, selectEdge } from './select-edge.ts';

interface Part {
  readonly clauses: readonly string[];
  readonly entries: readonly (readonly [key: string, expression: string])[];
  readonly read: (raw: RawMap) => unknown;
}

/** Compiles a connection: its page, its total and its facets are each their own subquery, made only when asked for. */
export function selectList(compilation: Compilation, use: FieldUse, source: ListSource): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const uses = collectFields(compilation.document, type, subselections(use));
  const page = selectPage(compilation, use, uses, source);
  const parts = uses.map((field): readonly [string, Part] => {
    switch (field.definition.name) {
      case '__typename':
        return [field.responseKey, { clauses: [], entries: [], read: () => type.name }];
      case 'totalCount':
        return [field.responseKey, selectTotal(compilation, source)];
      case 'facets':
        return [field.responseKey, selectFacets(compilation, field, source)];
      default:
        return [field.responseKey, page.part(field)];
    }
  });
  const entries = [...page.entries, ...parts.flatMap(([, part]) => part.entries)];
  return {
    clauses: [...page.clauses, ...parts.flatMap(([, part]) => part.clauses)],
    expression: mapLiteral(entries),
    complete: (raw) => Object.fromEntries(parts.map(([key, part]) => [key, part.read(raw as RawMap)])),
  };
}

function selectTotal(compilation: Compilation, source: ListSource): Part {
  const total = compilation.variable('total');
  const lines = [...source.match, ...where(source.predicates), `RETURN count(*) AS ${total}`];
  return { clauses: [call(source.imports, lines)], entries: [[total, total]], read: (raw) => raw[total] };
}

interface Page {
  readonly clauses: readonly string[];
  readonly entries: readonly (readonly [key: string, expression: string])[];
  part(field: FieldUse): Part;
}

/** Rows of the page and one more, which tells whether another page follows. */
interface RawPage {
  readonly rows: readonly RawMap[];
  readonly first: number;
}

const KEYS = '__keys';

function selectPage(compilation: Compilation, use: FieldUse, uses: readonly FieldUse[], source: ListSource): Page {
  const paged = uses.filter(({ definition }) => ['edges', 'nodes', 'pageInfo'].includes(definition.name));
  const rows = compilation.variable('page');
  const fragments = new Map(paged.map((field) => [field, selectRow(compilation, field, source)]));
  const part = (field: FieldUse): Part => ({
    clauses: [],
    entries: [],
    read: pageReader(compilation, use, field, fragments.get(field), rows),
  });
  if (paged.length === 0) return { clauses: [], entries: [], part };

  const rowEntries = [...fragments].flatMap(([{ responseKey }, fragment]) =>
    fragment === undefined ? [] : [[responseKey, fragment.expression] as const],
  );
  if (paged.some(({ definition }) => definition.name === 'pageInfo')) rowEntries.push([KEYS, cursorKeys(source.order)]);
  const limit = compilation.parameters.add(use, (values) => pageSize(values['first']) + 1);
  const edge = source.edge === undefined ? [] : [source.edge];
  const kept = [...new Set([...source.imports, source.node, ...edge, ...source.carried, ...(source.orderCarried ?? [])])].join(
    ', ',
  );
  const lines = [
    ...restrictToPage(compilation, use, source, kept),
    `WITH ${kept} ${orderBy(source.order)} LIMIT ${limit}`,
    ...[...fragments.values()].flatMap((fragment) => fragment?.clauses ?? []),
    `RETURN collect(${mapLiteral(rowEntries)}) AS ${rows}`,
  ];
  const first = compilation.parameters.add(use, (values) => pageSize(values['first']));
  return { clauses: [call(source.imports, lines)], entries: [[rows, `{rows: ${rows}, first: ${first}}`]], part };
}

function restrictToPage(compilation: Compilation, use: FieldUse, source: ListSource, kept: string): string[] {
  const { match, predicates, orderClauses = [], order } = source;
  const keyset = typeof use.values['after'] === 'string' ? [keysetPredicate(compilation, use, order)] : [];
  if (orderClauses.length === 0) return [...match, ...where([...predicates, ...keyset])];
  return [...match, ...where(predicates), ...orderClauses, `WITH ${kept}`, ...where(keyset)];
}

function keysetPredicate(compilation: Compilation, use: FieldUse, order: Order): string {
  const types = order.map(({ type }) => type);
  const names = order.map((_, index) =>
    compilation.parameters.add(use, (values) => decodeCursor(String(values['after']), types)[index]),
  );
  return afterCursor(order, names);
}

function selectRow(compilation: Compilation, field: FieldUse, source: ListSource): Fragment | undefined {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  if (field.definition.name === 'pageInfo') return undefined;
  if (field.definition.name === 'nodes') {
    return source.selectRow?.(field) ?? compilation.selectNode(source.node, type, subselections(field));
  }
  const { parent = source.node, edge = source.node, node, direction = 'OUT', order, edgeField } = source;
  const particular = (inner: FieldUse): Fragment | undefined =>
    inner.definition.name === 'node' && source.selectRow !== undefined ? source.selectRow(inner) : edgeField?.(inner);
  return selectEdge(compilation, { parent, edge, node, direction, order }, type, subselections(field), particular);
}

function pageReader(
  compilation: Compilation,
  use: FieldUse,
  field: FieldUse,
  fragment: Fragment | undefined,
  rows: string,
): (raw: RawMap) => unknown {
  const pageOf = (raw: RawMap): RawPage => raw[rows] as RawPage;
  const { responseKey } = field;
  if (fragment !== undefined) {
    return (raw) => {
      const { rows: all, first } = pageOf(raw);
      return all.slice(0, first).map((row) => fragment.complete(row[responseKey]));
    };
  }
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const wanted = collectFields(compilation.document, type, subselections(field));
  const hasPreviousPage = typeof use.values['after'] === 'string';
  return (raw) => {
    const { rows: all, first } = pageOf(raw);
    const page = all.slice(0, first);
    const cursorAt = (row: RawMap | undefined): string | null =>
      row === undefined ? null : encodeCursor(row[KEYS] as readonly unknown[]);
    const info: Readonly<Record<string, () => unknown>> = {
      __typename: () => type.name,
      hasNextPage: () => all.length > first,
      hasPreviousPage: () => hasPreviousPage,
      startCursor: () => cursorAt(page[0]),
      endCursor: () => cursorAt(page.at(-1)),
    };
    return Object.fromEntries(wanted.map((field_) => [field_.responseKey, info[field_.definition.name]?.()]));
  };
}
