import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A side of the world economy: SOUTH are the countries on the DAC list of recipients of official development assistance, NORTH all others. */
export type Side = 'SOUTH' | 'NORTH';

/** The first year of the list at hand: earlier years are read as this one. */
export const FIRST_LIST_YEAR = 1996;
/** The review after which the list at hand was written down: later years are read as this one. */
export const LAST_REVIEW = 2023;

/** Where the list is published, with the history of its changes. */
export const DAC_LIST_URL =
  'https://www.oecd.org/development/financing-sustainable-development/historyofdaclistsofaidrecipientcountries.htm';

/** Years in which a country was on the list, both included; an open end is null. */
interface Span {
  readonly from: number | null;
  readonly until: number | null;
}

/**
 * Spans by ISO 3166-1 code, from seed/vocabulary/dac-recipients.csv: part I of the list up to 2004, when a part II held
 * countries in transition and richer ones, and the list of ODA recipients since. A country without a row was never on it in those years.
 */
const spans = readSpans();

function readSpans(): ReadonlyMap<string, readonly Span[]> {
  const file = new URL('../../seed/vocabulary/dac-recipients.csv', import.meta.url);
  const rows = parse(readFileSync(file), { columns: true }) as readonly Readonly<Record<string, string>>[];
  const found = new Map<string, Span[]>();
  for (const { country = '', from, until } of rows)
    found.set(country, [...(found.get(country) ?? []), { from: yearIn(from), until: yearIn(until) }]);
  return found;
}

function yearIn(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}

/**
 * The side on which all of some countries stood in a year. Null when there is none, when they stand on both sides, or when the
 * year is unknown and one of them changed sides.
 */
export function sideOf(countries: readonly string[], year: number | null): Side | null {
  const [first, ...others] = countries.map((country) => sideOfOne(country, year));
  return first !== undefined && others.every((side) => side === first) ? first : null;
}

function sideOfOne(country: string, year: number | null): Side | null {
  const listed = spans.get(country) ?? [];
  const always = listed.some(({ from, until }) => from === null && until === null);
  if (listed.length === 0 || always) return always ? 'SOUTH' : 'NORTH';
  if (year === null) return null;
  const read = Math.max(year, FIRST_LIST_YEAR);
  return listed.some(({ from, until }) => (from ?? read) <= read && read <= (until ?? read)) ? 'SOUTH' : 'NORTH';
}
