import { locale } from '../language.ts';

const numbers = new Intl.NumberFormat(locale);

export function formatNumber(number: number): string {
  return numbers.format(number);
}

/** A sum as its source states it, rounded to nothing. */
export function formatMoney({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 0 }).format(amount);
}
