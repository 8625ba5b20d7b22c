import type { ExportFormat } from '../export-format.ts';
import { plainStyle } from '../table-styles.ts';
import { writeTable } from '../write-table.ts';

/** For programs. */
export const csv: ExportFormat = {
  id: 'csv',
  label: { fr: 'CSV', en: 'CSV' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  openEnded: true,
  table: true,
  write: (source) => writeTable(source, plainStyle),
};
