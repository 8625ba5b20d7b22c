import type { ExportFormat } from './export-format.ts';
import { csvExcel } from './formats/csv-excel.ts';
import { csv } from './formats/csv.ts';
import { followTheMoney } from './formats/follow-the-money.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { turtle } from './formats/turtle.ts';
import { MaillageError } from '../errors.ts';
import type { TableChoice } from './export-source.ts';

/** Every form that the graph can be taken away in. */
export const exportFormats: readonly ExportFormat[] = [csv, csvExcel, jsonLines, gexf, graphml, turtle, jsonLd, followTheMoney];

/** The format of this id, if it can be chosen from so. */
export function exportFormat(id: string, { type, columns }: TableChoice = {}): ExportFormat {
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (format === undefined) {
    throw new MaillageError('BAD_REQUEST', `There is no export format ${id}`, {
      where: 'format',
      remedy: `Choose among ${exportFormats.map((known) => known.id).join(', ')}.`,
    });
  }
  if (format.table === undefined && (type ?? columns) !== undefined) {
    throw new MaillageError('BAD_REQUEST', `${format.label.en} is not a table, so it has no type or columns to choose`, {
      where: 'type, columns',
      remedy: 'Leave them out, or ask for csv.',
    });
  }
  return format;
}
