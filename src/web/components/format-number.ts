import { language } from '../language.ts';

const numbers = new Intl.NumberFormat(language);

export function formatNumber(number: number): string {
  return numbers.format(number);
}

/** A sum as its source states it, rounded to nothing. */
export function formatMoney({ amount, currency }: { readonly amount: number; readonly currency: string }): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits: 0 }).format(amount);
}

/** A day and time of the clock that reads. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

export function formatDay(date: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}
