/** Four digits, as the scalar Year promises: nothing here is older, and a lost or doubled digit is noticed. */
export const earliestYear = 1000;
export const latestYear = 9999;

export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= earliestYear && value <= latestYear;
}
