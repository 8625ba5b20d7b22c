import type { ExportFormat } from '../export-format.ts';
import { frenchExcelStyle } from '../table-styles.ts';
import { writeTable } from '../write-table.ts';

/** For Excel where French is the language. */
export const csvExcel: ExportFormat = {
  id: 'csv-excel',
  label: { fr: 'CSV pour Excel en français', en: 'CSV for French Excel' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  openEnded: true,
  table: true,
  write: (source) => writeTable(source, frenchExcelStyle),
};
