import { decodeCursor, encodeCursor } from '../../compile/cursor.ts';
import type { NodeReference } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { pageSize } from '../../compile/page-size.ts';
import { MaillageError } from '../../errors.ts';

interface Edge {
  /** A node of the graph, or a computed object. */
  readonly node: NodeReference | Readonly<Record<string, unknown>>;
}

interface ListedAs<Item> {
  /** Tells items apart; it is in their cursors. */
  readonly keyOf: (item: Item) => string;
  readonly edgeOf: (item: Item) => Edge & Readonly<Record<string, unknown>>;
}

/** A page of a list that is at hand, as a connection. */
export function listConnection<Item>(
  items: readonly Item[],
  { first, after }: Arguments,
  { keyOf, edgeOf }: ListedAs<Item>,
): Readonly<Record<string, unknown>> {
  const begin = typeof after === 'string' ? placeAfter(items, after, keyOf) : 0;
  const end = begin + pageSize(first);
  const edges = items.slice(begin, end).map((item) => ({ cursor: encodeCursor([keyOf(item)]), ...edgeOf(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: items.length > end,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function placeAfter<Item>(items: readonly Item[], cursor: string, keyOf: (item: Item) => string): number {
  const [key] = decodeCursor(cursor, ['string']);
  const place = items.findIndex((item) => keyOf(item) === key);
  if (place >= 0) return place + 1;
  throw new MaillageError('BAD_CURSOR', 'The entry that this cursor stands for is no longer in the list', {
    where: `after: ${cursor.slice(0, 40)}`,
    remedy: 'The data or the question has changed: begin with the first page.',
  });
}
