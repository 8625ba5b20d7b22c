import edtf, { parse, type EdtfDate, type EdtfInterval } from 'edtf';
import { isYear } from './year.ts';

/** The years that a date or period spans; an end that is open or unknown is null. */
export interface YearSpan {
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Levels 0 and 1 of EDTF: dates, periods, seasons, doubt (`2014~`, `2018?`), unknown digits (`201X`), open ends (`2018/..`).
 * Centuries and decades are left out, because `18` or `201` is nearly always a year with a digit lost; so are sets of dates.
 */
const accepted = { level: 1, types: ['Date', 'Interval', 'Season'] };

/** The years that an EDTF text spans; undefined when it is not a date or period that Maillage accepts. */
export function yearSpan(text: string): YearSpan | undefined {
  return plainYears(text) ?? parsedYears(text);
}

/** What nearly all records have, whole dates and periods of them, is read without the grammar, which takes 0.1 ms a text. */
function plainYears(text: string): YearSpan | undefined {
  const [first = '', last = first, ...more] = text.split('/');
  if (!plainDate.test(first) || more.length > 0) return undefined;
  if (last === '..') return { first: Number(first.slice(0, 4)), last: null };
  if (!plainDate.test(last) || last.length !== first.length || (text !== first && last <= first)) return undefined;
  return { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) };
}

/** Without the 29th to the 31st, which not all months have. */
const plainDate = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

function parsedYears(text: string): YearSpan | undefined {
  const date = read(text);
  if (date === undefined) return undefined;
  const span = isInterval(date)
    ? { first: yearOf(date.lower, 'min'), last: yearOf(date.upper, 'max') }
    : { first: yearOf(date, 'min'), last: yearOf(date, 'max') };
  const known = [span.first, span.last].filter((year) => year !== null);
  return known.length > 0 && known.every(isYear) ? span : undefined;
}

/** The first and the last day (ISO 8601) that a date or period may stand for; an end that is open or unknown is null. */
export interface DaySpan {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days that an EDTF text spans; undefined when it is not a date or period that Maillage accepts. */
export function daySpan(text: string): DaySpan | undefined {
  const date = yearSpan(text) === undefined ? undefined : read(text);
  if (date === undefined) return undefined;
  return isInterval(date)
    ? { first: dayOf(date.lower, 'min'), last: dayOf(date.upper, 'max') }
    : { first: dayOf(date, 'min'), last: dayOf(date, 'max') };
}

export function isEdtf(text: string): boolean {
  return yearSpan(text) !== undefined;
}

function read(text: string): EdtfDate | EdtfInterval | undefined {
  try {
    return edtf(parse(text, accepted));
  } catch {
    // The parser has no other way to say that the text is not EDTF.
    return undefined;
  }
}

function isInterval(date: EdtfDate | EdtfInterval): date is EdtfInterval {
  return date.type === 'Interval';
}

function dayOf(date: EdtfDate | number | null, bound: 'min' | 'max'): string | null {
  return date === null || typeof date === 'number' ? null : new Date(date[bound]).toISOString().slice(0, 10);
}

function yearOf(date: EdtfDate | number | null, bound: 'min' | 'max'): number | null {
  return date === null || typeof date === 'number' ? null : new Date(date[bound]).getUTCFullYear();
}
