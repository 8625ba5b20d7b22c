import type { ExportFormat } from '../export-format.ts';
import { writeTable } from '../write-table.ts';

/**
 * What Excel opens by a double click where French is the language: a mark says UTF-8, lists part at semicolons, and numbers
 * have a comma. A cell that begins like a formula is kept from being one.
 */
export const csvExcel: ExportFormat = {
  id: 'csv-excel',
  label: { fr: 'CSV pour Excel en français', en: 'CSV for French Excel' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  openEnded: true,
  table: true,
  write: (source) =>
    writeTable(source, {
      csv: { delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true },
      number: (value) => String(value).replace('.', ','),
    }),
};
