import { MaillageError } from '../errors.ts';
import type { ExportFormat } from './export-format.ts';
import type { ExportRequest } from './export-source.ts';
import { csvExcel } from './formats/csv-excel.ts';
import { csv } from './formats/csv.ts';
import { dataPackage } from './formats/data-package.ts';
import { followTheMoney } from './formats/follow-the-money.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { iatiActivities } from './formats/iati-activities.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { turtle } from './formats/turtle.ts';
import { xlsx } from './formats/xlsx.ts';

/** Every form that the graph can be taken away in. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  csvExcel,
  xlsx,
  jsonLines,
  dataPackage,
  gexf,
  graphml,
  turtle,
  jsonLd,
  followTheMoney,
  iatiActivities,
];

/** What is asked of a format, before anything is read. */
export type FormatRequest = Pick<ExportRequest, 'choice' | 'reporter'> & { readonly filtered?: boolean };

/** The format of this id, if it can do what is asked of it. */
export function exportFormat(id: string, { choice = {}, reporter, filtered = false }: FormatRequest = {}): ExportFormat {
  const format = exportFormats.find((candidate) => candidate.id === id);
  if (format === undefined) {
    throw new MaillageError('BAD_REQUEST', `There is no export format ${id}`, {
      where: 'format',
      remedy: `Choose among ${exportFormats.map((known) => known.id).join(', ')}.`,
    });
  }
  const { en: name } = format.label;
  if (format.table === undefined && choice.columns !== undefined) {
    throw new MaillageError('BAD_REQUEST', `${name} is not a table, so it has no columns to choose`, {
      where: 'columns',
      remedy: 'Leave them out, or ask for csv.',
    });
  }
  if (format.table === undefined && choice.type !== undefined && !filtered) {
    throw new MaillageError('BAD_REQUEST', `${name} is not of one type, which says only what a filter is of`, {
      where: 'type',
      remedy: 'Leave it out, add a filter, or ask for csv.',
    });
  }
  if (format.reported === undefined && reporter !== undefined) {
    throw new MaillageError('BAD_REQUEST', `${name} has no place for a reporting organisation`, {
      where: 'reporting organisation',
      remedy: 'Leave it out, or ask for iati-activities.',
    });
  }
  return format;
}
