import { locale } from '../language.ts';

const numbers = new Intl.NumberFormat(locale);

export function formatNumber(number: number): string {
  return numbers.format(number);
}

/** Values of measures lie between millionths and thousands: three digits tell them apart. */
export function formatValue(value: number | undefined): string {
  if (value === undefined) return '–';
  return formatNumber(Number.isInteger(value) ? value : Number(value.toPrecision(3)));
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
