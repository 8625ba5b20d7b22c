import type { ExportFormat } from '../export-format.ts';
import { writeTable } from '../write-table.ts';

/** RFC 4180 but for the end of lines, in UTF-8 without a mark: for programs. */
export const csv: ExportFormat = {
  id: 'csv',
  label: { fr: 'CSV', en: 'CSV' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  openEnded: true,
  table: true,
  write: (source) => writeTable(source, { csv: {}, number: String }),
};
