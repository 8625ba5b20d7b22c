/** One key of an order: an expression over the variables of the list that is never null. */
export interface OrderKey {
  readonly expression: string;
  readonly direction: 'ASC' | 'DESC';
  readonly type: 'string' | 'number';
}

/** The keys that a list is ordered by; together they are unique, so that a cursor names one place. */
export type Order = readonly OrderKey[];

export const ascending = (expression: string, type: OrderKey['type'] = 'string'): OrderKey => ({
  expression,
  direction: 'ASC',
  type,
});
export const descending = (expression: string, type: OrderKey['type'] = 'number'): OrderKey => ({
  expression,
  direction: 'DESC',
  type,
});

/** A number that may be unknown: unknown comes last in either direction, as a value beyond every year or amount. */
export function unknownLast(expression: string, direction: 'ASC' | 'DESC'): OrderKey {
  const beyond = direction === 'ASC' ? '9007199254740991' : '-9007199254740991';
  return { expression: `coalesce(${expression}, ${beyond})`, direction, type: 'number' };
}

export function orderBy(order: Order): string {
  return `ORDER BY ${order.map(({ expression, direction }) => (direction === 'ASC' ? expression : `${expression} DESC`)).join(', ')}`;
}

/**
 * The rows after a cursor. The outer `>=` on the first key lets Neo4j begin in its range index at the cursor;
 * `parameters` are the names of the cursor's values, in the order of the keys.
 */
export function afterCursor(order: Order, parameters: readonly string[]): string {
  const [first, ...rest] = order.map((key, index) => ({ ...key, value: parameters[index] ?? 'null' }));
  if (first === undefined) return 'true';
  const beyond = ({ expression, direction, value }: OrderKey & { value: string }): string =>
    `${expression} ${direction === 'ASC' ? '>' : '<'} ${value}`;
  const later = rest.reduceRight<string | undefined>(
    (after, key) => (after === undefined ? beyond(key) : `(${beyond(key)} OR (${key.expression} = ${key.value} AND ${after}))`),
    undefined,
  );
  if (later === undefined) return beyond(first);
  const atOrBeyond = `${first.expression} ${first.direction === 'ASC' ? '>=' : '<='} ${first.value}`;
  return `${atOrBeyond} AND (${beyond(first)} OR ${later})`;
}
