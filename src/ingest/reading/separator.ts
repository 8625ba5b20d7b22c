import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export const separatorNames: Readonly<Record<Separator, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tabulation',
  '|': 'vertical bar',
};

/** How CSV is read here: leniently, because what is odd in a row is told with the row and does not stop the file. */
export const lenientCsv = { skip_empty_lines: true, relax_column_count: true, relax_quotes: true } as const;

const LOOKED_AT = 30;

/** The separator that cuts the first rows most evenly into most cells; a comma when there is only one column. */
export function detectSeparator(head: string): Separator {
  const scores = separators.map((separator) => ({ separator, score: evenness(head, separator) }));
  const best = scores.reduce((first, second) => (second.score > first.score ? second : first));
  return best.score > 0 ? best.separator : ',';
}

/** Of the rows of a head, those that are whole, with the number of cells of each. */
function evenness(head: string, separator: Separator): number {
  const widths = rowsOf(head, separator).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((first, second) => (second[1] > first[1] ? second : first), [1, 0]);
  return width < 2 ? 0 : (count / widths.length) * Math.log2(width + 1);
}

export function rowsOf(head: string, separator: Separator): string[][] {
  const whole = head.slice(0, head.lastIndexOf('\n') + 1) || head;
  try {
    return parse(whole, { ...lenientCsv, delimiter: separator, to: LOOKED_AT });
  } catch (error) {
    // A head may end inside quotes, and a wrong separator may put quotes where they make no sense.
    if (error instanceof CsvError) return rowsBefore(whole, separator, error);
    throw error;
  }
}

function rowsBefore(head: string, separator: Separator, { lines }: CsvError): string[][] {
  const before =
    typeof lines === 'number'
      ? head
          .split('\n')
          .slice(0, lines - 1)
          .join('\n')
      : '';
  try {
    return parse(before, { ...lenientCsv, delimiter: separator, to: LOOKED_AT });
  } catch {
    return [];
  }
}
