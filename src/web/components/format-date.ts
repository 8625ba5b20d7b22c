import { locale } from '../language.ts';

/** A day and time of the clock that reads. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** A day of the calendar that reads. */
export function formatDay(date: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}
