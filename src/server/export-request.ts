import type { Api } from '../api/api.ts';
import { MaillageError } from '../errors.ts';
import type { ExportFormat } from '../export/export-format.ts';
import { tableTypes, type ExportRequest, type Reporter, type TableChoice, type TableType } from '../export/export-source.ts';
import { exportFormat, exportFormats } from '../export/formats.ts';
import { checkReporter } from '../export/reporter.ts';
import { chosenTable } from '../export/table-columns.ts';
import type { ReadOptions } from '../graph/graph-store.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { exportFilter, simpleCriteria, type Filter } from './export-filter.ts';
import type { Allowance } from './limits/limits.ts';
import { selectForExport } from './select-for-export.ts';

/** What may be asked of an export, alike in an address and, with hyphens, on the command line. */
export const exportParameters = [
  'type',
  'columns',
  'filter',
  ...(Object.keys(simpleCriteria) as (keyof typeof simpleCriteria)[]),
  'reportingOrg',
  'reportingName',
  'reportingType',
] as const;

export type AskedExport = { readonly [Name in (typeof exportParameters)[number]]?: string };

export interface CheckedExport {
  readonly format: ExportFormat;
  /** What the table or the filter is of. */
  readonly about: TableType;
  readonly choice: TableChoice;
  readonly filter: Filter | undefined;
  readonly reporter: Reporter | undefined;
}

/** Refuses with BAD_REQUEST what can be seen to be wrong before the graph is opened and a file begun. */
export function checkExport(id: string, asked: AskedExport): CheckedExport {
  const choice = { type: tableType(asked.type), columns: asked.columns?.split(',') };
  const about = choice.type ?? exportFormats.find((known) => known.id === id)?.about ?? 'actors';
  const filter = exportFilter(about, asked.filter, asked);
  const reporter = checkReporter({ ref: asked.reportingOrg, name: asked.reportingName, type: asked.reportingType });
  const format = exportFormat(id, { choice, reporter, filtered: filter !== undefined });
  if (format.table === true) chosenTable(readOntology().ontology, choice);
  return { format, about, choice, filter, reporter };
}

/** The request with what its filter finds. */
export async function selectedExport(
  { about, choice, filter, reporter }: CheckedExport,
  api: Api,
  allowance: Allowance,
  options?: ReadOptions,
): Promise<ExportRequest> {
  if (filter === undefined) return { choice, reporter };
  return { choice, reporter, selection: await selectForExport(api, { type: about, filter }, allowance, options) };
}

function tableType(text: string | undefined): TableType | undefined {
  const known = tableTypes.find((candidate) => candidate === text);
  if (text === undefined || known !== undefined) return known;
  throw new MaillageError('BAD_REQUEST', 'There is no table of this type', {
    where: 'type',
    remedy: `Choose among ${tableTypes.join(', ')}.`,
  });
}
