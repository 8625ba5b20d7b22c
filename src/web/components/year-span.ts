import type { FacetValuesFragment } from '../generated/operations.ts';

/** As many years as the API looks at in one question. */
const MOST_YEARS = 100;

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** From the first year in which a project is known to have begun to this one; undefined when no project has a date. */
export function yearSpan(facet: FacetValuesFragment | undefined): YearSpan | undefined {
  const years = (facet?.values ?? []).map(({ value }) => Number(value));
  if (years.length === 0) return undefined;
  const to = new Date().getFullYear();
  return { from: Math.max(Math.min(to, ...years), to - MOST_YEARS + 1), to };
}
