import { stringify } from 'csv-stringify/sync';
import { frenchExcelStyle, plainStyle, type TableStyle } from './table-styles.ts';

/** A cross table as the API gives it. */
export interface CrosstabAnswer {
  readonly rows: readonly CrosstabHeading[];
  readonly columns: readonly CrosstabHeading[];
  readonly cells: readonly { readonly row: string | null; readonly column: string | null; readonly value: number }[];
  readonly total: number;
}

interface CrosstabHeading {
  readonly value: string | null;
  readonly label: string;
  readonly total: number;
}

/** The styles of a cross table, by the ids of the export formats that write tables alike. */
export const crosstabStyles = { csv: plainStyle, 'csv-excel': frenchExcelStyle } as const;

export type CrosstabStyle = keyof typeof crosstabStyles;

/** Names that do not depend on the language, since programs look for them. */
const names = { value: 'id', label: 'label', total: 'total' } as const;

/**
 * One line for each row: its value, its label, a number for each column (0 where there is nothing), and the total of what is in
 * it, each once. The first line has the labels of columns, the last their totals.
 */
export function crosstabLines({ rows, columns, cells, total }: CrosstabAnswer, number: TableStyle['number']): string[][] {
  const values = new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value]));
  const line = (heading: CrosstabHeading): string[] => [
    heading.value ?? '',
    heading.label,
    ...columns.map((column) => number(values.get(cellKey(heading.value, column.value)) ?? 0)),
    number(heading.total),
  ];
  return [
    [names.value, names.label, ...columns.map((column) => ownLabel(column, columns)), names.total],
    ...rows.map(line),
    [names.total, '', ...columns.map((column) => number(column.total)), number(total)],
  ];
}

export function crosstabCsv(answer: CrosstabAnswer, { csv, number }: TableStyle): string {
  return stringify(crosstabLines(answer, number), csv);
}

/** Two sources may have the same title: their values tell their columns apart. */
function ownLabel({ value, label }: CrosstabHeading, columns: readonly CrosstabHeading[]): string {
  return columns.filter((other) => other.label === label).length > 1 ? `${label} (${value ?? ''})` : label;
}

function cellKey(row: string | null, column: string | null): string {
  return JSON.stringify([row, column]);
}
