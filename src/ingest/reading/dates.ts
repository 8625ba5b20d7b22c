import { earliestYear, latestYear } from '../../ontology/year.ts';

export interface DateReading {
  /** As EDTF: `2018`, `2018-02`, `2018-02-23`. */
  readonly value?: string;
  readonly reason?: string;
  /** The cell held Excel's number of a day. */
  readonly excel?: boolean;
}

/** The order of day and month where a date has both in front of the year. */
export type DayOrder = 'day-first' | 'month-first';

const REASON = 'is no date: write 2018, 2018-02-23 or 23/02/2018';

/** Reads a date as people and spreadsheets write it. Two-digit years are refused, because they may be of two centuries. */
export function readDate(text: string, order: DayOrder = 'day-first'): DateReading {
  const cell = text.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$/.exec(cell);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const short = /^(\d{1,2})[-/.](\d{4})$/.exec(cell);
  if (short !== null) return dateOf(short[2], short[1], undefined);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/.exec(cell);
  if (local !== null) return order === 'day-first' ? dateOf(local[3], local[2], local[1]) : dateOf(local[3], local[1], local[2]);
  return excelDay(cell) ?? { reason: REASON };
}

function dateOf(year = '', month: string | undefined, day: string | undefined): DateReading {
  if (Number(year) < earliestYear || Number(year) > latestYear) return { reason: REASON };
  if (month === undefined) return { value: year };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!real) return { reason: 'is a day that no calendar has' };
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return { value: parts.join('-') };
}

// Days since 30 December 1899, which makes up for Excel's 29 February 1900. From 1954 to 2064: below and above are other numbers.
const EXCEL_ORIGIN = Date.UTC(1899, 11, 30);
const EXCEL_FIRST = 20_000;
const EXCEL_LAST = 60_000;

function excelDay(cell: string): DateReading | undefined {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Math.floor(Number(cell.replace(',', '.'))) : 0;
  if (days < EXCEL_FIRST || days > EXCEL_LAST) return undefined;
  return { value: new Date(EXCEL_ORIGIN + days * 86_400_000).toISOString().slice(0, 10), excel: true };
}

/** From a beginning and an end to a period in EDTF. An end that is not known is open while the thing goes on, else blank. */
export function period(start: string | undefined, end: string | undefined, goesOn = true): string | undefined {
  if (start === undefined) return end === undefined ? undefined : `../${end}`;
  if (end === undefined) return goesOn ? `${start}/..` : `${start}/`;
  return start === end ? start : `${start}/${end}`;
}
