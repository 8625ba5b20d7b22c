import { decodeCursor, encodeCursor } from '../../compile/cursor.ts';
import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { pageSize } from '../../compile/page-size.ts';
import { measureOf, parameterValues } from '../../insight/measures.ts';
import { basisAnswer, measureAnswer, samplingAnswer } from './measures.ts';
import type { NetworkChoices } from './network-choices.ts';

/** Query.ranking. Only the actors of the page are read from the graph. */
export function rankingRoot(choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const measure = measureOf(String(values['measure']));
    const parameters = parameterValues(measure, (values['parameters'] ?? {}) as Arguments);
    const { ties, window, filter, among } = values;
    const [chosen, listed] = await Promise.all([choices.network(values, reader), choices.actors(among, reader)]);
    const { standings, sampling } = await chosen.measure(measure, parameters, limits);
    const idOf = (node: number): string => chosen.network.actors[node]?.id ?? '';
    const ranked = standings.order.filter((node) => listed?.has(idOf(node)) !== false);
    const begin =
      typeof values['after'] === 'string' ? placeAfter(values['after'], ranked, idOf, standings.of.bind(standings)) : 0;
    const first = pageSize(values['first']);
    const edges = ranked.slice(begin, begin + first).map((node) => {
      const { value, rank, percentile } = standings.of(node);
      const id = idOf(node);
      return { cursor: encodeCursor([rank, id]), node: new NodeReference(id), value, rank, percentile };
    });
    return {
      measure: measureAnswer(measure),
      basis: basisAnswer(chosen, parameters, { ties, window, filter }),
      sampling: samplingAnswer(measure, sampling),
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: ranked.length > begin + first,
        hasPreviousPage: begin > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: ranked.length,
    };
  };
}

/** Those with the same rank come in the order of their ids. */
function placeAfter(
  cursor: string,
  ranked: readonly number[],
  idOf: (node: number) => string,
  standingOf: (node: number) => { readonly rank: number | null },
): number {
  const [rank, id] = decodeCursor(cursor, ['number', 'string']) as [number, string];
  const place = ranked.findIndex((node) => {
    const own = standingOf(node).rank ?? 0;
    return own > rank || (own === rank && idOf(node) > id);
  });
  return place < 0 ? ranked.length : place;
}
