/** Dates and periods of ISO 8601-2 (EDTF), level 1 as the API gives them, in words. */
import type { Language } from '../language.ts';

interface Words {
  readonly about: (date: string) => string;
  readonly doubtful: (date: string) => string;
  /** Still going on, as the source says. */
  readonly since: (date: string) => string;
  /** Begun; whether it goes on is not said. */
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (start: string, end: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    about: (date) => `vers ${date}`,
    doubtful: (date) => `${date} (?)`,
    since: (date) => `depuis ${date}`,
    from: (date) => `dès ${date}`,
    until: (date) => `jusqu’à ${date}`,
    between: (start, end) => `${start} – ${end}`,
  },
  en: {
    about: (date) => `about ${date}`,
    doubtful: (date) => `${date} (?)`,
    since: (date) => `since ${date}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    between: (start, end) => `${start} – ${end}`,
  },
};

/** A form that is not known is given back as it is: nothing is dropped. */
export function edtfText(edtf: string, language: Language): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return dateText(start, language);
  const { since, until, between } = words[language];
  if (isOpen(end)) return isOpen(start) ? edtf : since(dateText(start, language));
  return isOpen(start) ? until(dateText(end, language)) : between(dateText(start, language), dateText(end, language));
}

/** Two statements of a beginning and an end, as one period. */
export function periodText(since: string | null, until: string | null, language: Language): string {
  if (since === null) return until === null ? '' : words[language].until(edtfText(until, language));
  const start = edtfText(since, language);
  if (until === null) return since.includes('/') ? start : words[language].from(start);
  return since === until ? start : words[language].between(start, edtfText(until, language));
}

/** The first year that is written in a date; undefined when there is none. */
export function yearOf(edtf: string | null): number | undefined {
  const year = /\d{4}/.exec(edtf ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

function isOpen(date: string): boolean {
  return date === '' || date === '..';
}

function dateText(date: string, language: Language): string {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const text = month === undefined ? year : monthText(Number(year), Number(month), day, language);
  if (doubt === undefined) return text;
  const { about, doubtful } = words[language];
  return doubt === '~' ? about(text) : doubt === '?' ? doubtful(text) : doubtful(about(text));
}

function monthText(year: number, month: number, day: string | undefined, language: Language): string {
  // 21 to 24 are seasons in EDTF, which no calendar of the browser knows.
  if (month < 1 || month > 12) return `${year}-${month}`;
  const date = new Date(Date.UTC(year, month - 1, Number(day ?? 1)));
  const form = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', form).format(date);
}
