import type { CouncilOrder } from '../../generated/operations.ts';

/** Orders of councils, by their words in addresses; the first when none is given. */
export const councilOrders = {
  index: { field: 'INDEX', direction: 'DESC' },
  rank: { field: 'RELATIVE_RANK', direction: 'ASC' },
  debated: { field: 'DEBATED', direction: 'DESC' },
  unanimous: { field: 'UNANIMOUS', direction: 'ASC' },
  count: { field: 'DELIBERATIONS', direction: 'DESC' },
} as const satisfies Readonly<Record<string, CouncilOrder>>;

export type CouncilOrderWord = keyof typeof councilOrders;

export const councilOrderWords = Object.keys(councilOrders) as readonly CouncilOrderWord[];

export function readCouncilOrder(parameters: URLSearchParams): CouncilOrder {
  const word = councilOrderWords.find((one) => one === parameters.get('sort'));
  return councilOrders[word ?? 'index'];
}
