import type { Options } from 'csv-stringify/sync';

/** A way of writing tables as text. */
export interface TableStyle {
  readonly csv: Options;
  /** How numbers that may have decimals are written. */
  number(value: number): string;
}

/** RFC 4180 but for the end of lines, in UTF-8 without a mark: for programs. */
export const plainStyle: TableStyle = { csv: {}, number: String };

/**
 * What Excel opens by a double click where French is the language: a mark says UTF-8, lists part at semicolons, and numbers
 * have a comma. A cell that begins like a formula is kept from being one.
 */
export const frenchExcelStyle: TableStyle = {
  csv: { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true },
  number: (value) => String(value).replace('.', ','),
};
