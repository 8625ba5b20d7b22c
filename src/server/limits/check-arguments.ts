import { LimitExceeded } from './limit-exceeded.ts';
import { filterCombinators, limitedArguments, type Allowance } from './limits.ts';

/** Counts filters over one operation, in whichever field they stand. */
export interface FilterCount {
  filters: number;
}

/** Holds the values of a field's arguments, variables filled in, against the limits on values. */
export function checkArguments(
  values: Readonly<Record<string, unknown>>,
  allowance: Allowance,
  count: FilterCount,
  where: string,
): void {
  for (const [name, value] of Object.entries(values)) {
    const limit = limitedArguments[name];
    if (limit !== undefined && typeof value === 'number' && value > allowance[limit]) {
      throw new LimitExceeded(limit, allowance[limit], `${where}(${name}: ${value})`);
    }
    checkValue(value, { allowance, count, where: `${where}(${name})` }, 0);
  }
}

interface Place {
  readonly allowance: Allowance;
  readonly count: FilterCount;
  readonly where: string;
}

function checkValue(value: unknown, place: Place, filterDepth: number): void {
  const { allowance, where } = place;
  if (typeof value === 'string') {
    if (value.length > allowance.textLength) throw new LimitExceeded('textLength', allowance.textLength, where);
  } else if (Array.isArray(value)) {
    if (value.length > allowance.listLength) throw new LimitExceeded('listLength', allowance.listLength, where);
    for (const entry of value) checkValue(entry, place, filterDepth);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) checkEntry(key, entry, place, filterDepth);
  }
}

function checkEntry(key: string, value: unknown, place: Place, filterDepth: number): void {
  if (!filterCombinators.has(key)) return checkValue(value, place, filterDepth);
  const { allowance, count, where } = place;
  count.filters += Array.isArray(value) ? value.length : 1;
  if (count.filters > allowance.filters) throw new LimitExceeded('filters', allowance.filters, where);
  if (filterDepth + 1 > allowance.filterDepth) throw new LimitExceeded('filterDepth', allowance.filterDepth, where);
  checkValue(value, place, filterDepth + 1);
}
