import { locale } from '../language.ts';

const numbers = new Intl.NumberFormat(locale);

export function formatNumber(number: number): string {
  return numbers.format(number);
}

const values = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });

/** Values of measures lie between millionths and thousands: three digits tell them apart; whole numbers are counts, and stay whole. */
export function formatValue(value: number | null | undefined): string {
  if (value === undefined || value === null) return '–';
  return Number.isInteger(value) ? formatNumber(value) : values.format(value);
}

const shares = new Intl.NumberFormat(locale, { style: 'percent' });

/** A share from 0 to 1, in whole percent. */
export function formatShare(share: number): string {
  return shares.format(share);
}

const fineShares = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });

/** A share from 0 to 1 that may be small: two digits of its percent. */
export function formatFineShare(share: number): string {
  return fineShares.format(share);
}

/** A sum as its source states it, rounded to nothing. */
export function formatMoney({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 0 }).format(amount);
}
