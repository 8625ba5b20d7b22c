import { getNamedType, type GraphQLObjectType } from 'graphql';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { selectFacets } from './facets.ts';
import type { ListSource } from './list-source.ts';
import { pageSize } from './page-size.ts';
import type { FieldUse } from './field-use.ts';
import { call, readObject, Tuple, where, type Complete, type Entry, type Fragment } from './fragment.ts';
import { afterCursor, orderBy, type Order } from './order.ts';
import { cursorKeys, selectEdge } from './select-edge.ts';

interface Part {
  readonly clauses: readonly string[];
  readonly read: Complete;
}

/** Compiles a connection: its page, its total and its facets are each their own subquery, made only when asked for. */
export function selectList(compilation: Compilation, use: FieldUse, source: ListSource): Fragment {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const uses = collectFields(compilation.document, type, subselections(use));
  const tuple = new Tuple();
  const page = selectPage(compilation, use, uses, source, tuple);
  const clauses = [...page.clauses];
  const entries = uses.map((field): Entry => {
    if (field.definition.name === '__typename') return [field.responseKey, () => type.name];
    const part = selectPart(compilation, field, source, tuple, page);
    clauses.push(...part.clauses);
    return [field.responseKey, part.read];
  });
  return { clauses, expression: tuple.expression, complete: (raw) => readObject(entries, raw) };
}

function selectPart(compilation: Compilation, field: FieldUse, source: ListSource, tuple: Tuple, page: Page): Part {
  switch (field.definition.name) {
    case 'totalCount':
      return selectTotal(compilation, source, tuple);
    case 'facets':
      return selectFacets(compilation, field, source, tuple);
    default:
      return { clauses: [], read: page.reader(field) };
  }
}

function selectTotal(compilation: Compilation, source: ListSource, tuple: Tuple): Part {
  compilation.walk();
  const total = compilation.variable('total');
  const lines = [...source.match, ...where(source.predicates), `RETURN count(*) AS ${total}`];
  return { clauses: [call(source.imports, lines)], read: tuple.add(total) };
}

interface Page {
  readonly clauses: readonly string[];
  /** Reads one of the fields `edges`, `nodes` and `pageInfo`. */
  reader(field: FieldUse): Complete;
}

function selectPage(compilation: Compilation, use: FieldUse, uses: readonly FieldUse[], source: ListSource, tuple: Tuple): Page {
  const paged = uses.filter(({ definition }) => ['edges', 'nodes', 'pageInfo'].includes(definition.name));
  if (paged.length === 0) return { clauses: [], reader: () => () => null };
  if (source.alphabetOf === undefined) compilation.walk();
  const rows = compilation.variable('page');
  const row = new Tuple();
  const listed = paged.filter(({ definition }) => definition.name !== 'pageInfo');
  const fragments = listed.map((field) => ({ field, fragment: selectRow(compilation, field, source) }));
  const readers = new Map(
    fragments.map(({ field, fragment }) => [field, row.add(fragment.expression, fragment.complete)] as const),
  );
  const first = (extra: number): string => compilation.parameters.add(use, (values) => pageSize(values['first']) + extra);
  // Only pageInfo says whether another page follows: for it, one row more is read than is shown.
  const counted = listed.length < paged.length;
  const more = counted ? 1 : 0;
  const keys = counted ? row.add(cursorKeys(source.order)) : undefined;
  const edge = source.edge === undefined ? [] : [source.edge];
  const kept = [...new Set([...source.imports, source.node, ...edge, ...source.carried, ...(source.orderCarried ?? [])])].join(
    ', ',
  );
  const lines = [
    ...restrictToPage(compilation, use, source, kept, more),
    `WITH ${kept} ${orderBy(source.order)} LIMIT ${first(more)}`,
    ...fragments.flatMap(({ fragment }) => fragment.clauses),
    `RETURN collect(${row.expression}) AS ${rows}`,
  ];
  const rowsOf = tuple.add(rows) as (raw: unknown) => readonly unknown[];
  const sizeOf = counted ? tuple.add(first(0)) : undefined;
  const shown = (raw: unknown): readonly unknown[] =>
    sizeOf === undefined ? rowsOf(raw) : rowsOf(raw).slice(0, Number(sizeOf(raw)));
  return {
    clauses: [call(source.imports, lines)],
    reader: (field) => {
      const readRow = readers.get(field);
      if (readRow !== undefined) return (raw) => shown(raw).map(readRow);
      const readInfo = pageInfoReader(compilation, use, field);
      return (raw) => {
        const page = shown(raw);
        const keysOf = (end: unknown): unknown => (end === undefined ? undefined : keys?.(end));
        return readInfo({ first: keysOf(page[0]), last: keysOf(page.at(-1)), hasNext: rowsOf(raw).length > page.length });
      };
    },
  };
}

function restrictToPage(compilation: Compilation, use: FieldUse, source: ListSource, kept: string, more: number): string[] {
  const { match, predicates, orderClauses = [], order, alphabetOf } = source;
  if (alphabetOf !== undefined && !compilation.orderedIndexes) return [keptPage(compilation, use, source, alphabetOf, more)];
  const keyset = isAfter(use) ? [keysetPredicate(compilation, use, order)] : [];
  if (orderClauses.length === 0) return [...match, ...where([...predicates, ...keyset])];
  return [...match, ...where(predicates), ...orderClauses, `WITH ${kept}`, ...where(keyset)];
}

function isAfter({ values }: FieldUse): boolean {
  return typeof values['after'] === 'string';
}

/** The nodes of a page whose ids the store knows from the order that it keeps. */
function keptPage(compilation: Compilation, use: FieldUse, { node, order }: ListSource, label: string, more: number): string {
  const types = order.map(({ type }) => type);
  const ids = compilation.parameters.addPage(use, label, (values) => {
    const limit = pageSize(values['first']) + more;
    if (!isAfter(use)) return { limit };
    const [orderKey, id] = decodeCursor(String(values['after']), types).map(String) as [string, string];
    return { limit, after: { orderKey, id } };
  });
  return `MATCH (${node}:Node) WHERE ${node}.id IN ${ids}`;
}

function keysetPredicate(compilation: Compilation, use: FieldUse, order: Order): string {
  const types = order.map(({ type }) => type);
  const names = order.map((_, index) =>
    compilation.parameters.add(use, (values) => decodeCursor(String(values['after']), types)[index]),
  );
  return afterCursor(order, names);
}

function selectRow(compilation: Compilation, field: FieldUse, source: ListSource): Fragment {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  if (field.definition.name === 'nodes') {
    return source.selectRow?.(field) ?? compilation.selectNode(source.node, type, subselections(field));
  }
  const { parent = source.node, edge = source.node, node, direction = 'OUT', order, edgeField } = source;
  const particular = (inner: FieldUse): Fragment | undefined =>
    inner.definition.name === 'node' && source.selectRow !== undefined ? source.selectRow(inner) : edgeField?.(inner);
  return selectEdge(compilation, { parent, edge, node, direction, order }, type, subselections(field), particular);
}

/** What a page says of itself; the keys of its ends are undefined when it is empty. */
interface PageEnds {
  readonly first: unknown;
  readonly last: unknown;
  readonly hasNext: boolean;
}

function pageInfoReader(compilation: Compilation, use: FieldUse, field: FieldUse): (page: PageEnds) => unknown {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const hasPreviousPage = isAfter(use);
  const cursorOf = (keys: unknown): string | null => (keys === undefined ? null : encodeCursor(keys as readonly unknown[]));
  const readers: Readonly<Record<string, (page: PageEnds) => unknown>> = {
    __typename: () => type.name,
    hasNextPage: ({ hasNext }) => hasNext,
    hasPreviousPage: () => hasPreviousPage,
    startCursor: ({ first }) => cursorOf(first),
    endCursor: ({ last }) => cursorOf(last),
  };
  const entries = collectFields(compilation.document, type, subselections(field)).map(({ responseKey, definition }): Entry => [
    responseKey,
    readers[definition.name] as Complete,
  ]);
  return (page) => readObject(entries, page);
}
