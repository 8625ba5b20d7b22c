import type { YearSpan } from '../ontology/edtf.ts';

/** Years to look at, both included; an end left out is open. "As of" a year is a window that begins and ends there. */
export interface YearWindow {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
}

/**
 * Whether something that held over a span of years meets a window. An unknown beginning counts as before the window and an
 * unknown end as after it, so what has no dates at all meets every window: the rule of `activeFrom` and `activeTo`
 * (compile/filters). Answers say how much of what they count is undated.
 */
export function meetsWindow({ first, last }: YearSpan, { from, to }: YearWindow): boolean {
  return (last === null || last >= (from ?? -Infinity)) && (first === null || first <= (to ?? Infinity));
}

export function isUndated({ first, last }: YearSpan): boolean {
  return first === null && last === null;
}
