import { Kind, parse } from 'graphql';
import type { Api } from '../api/api.ts';
import { MaillageError } from '../errors.ts';
import { crosstabCsv, crosstabStyles, type CrosstabAnswer } from '../export/crosstab-csv.ts';
import type { TableStyle } from '../export/table-styles.ts';
import type { ReadOptions } from '../graph/graph-store.ts';
import { exportFilter, simpleCriteria } from './export-filter.ts';
import { checkOperation } from './limits/check-operation.ts';
import type { Allowance } from './limits/limits.ts';
import { meantError } from './meant-error.ts';

/** What may be asked of a cross table, alike in an address and, with hyphens, on the command line. */
export const crosstabParameters = [
  'rows',
  'columns',
  'measure',
  'currency',
  'filter',
  ...(Object.keys(simpleCriteria) as (keyof typeof simpleCriteria)[]),
  'lang',
  'format',
] as const;

export type AskedCrosstab = { readonly [Name in (typeof crosstabParameters)[number]]?: string };

export const crosstabQuestion = `query Crosstab($rows: CrosstabDimension!, $columns: CrosstabDimension!, $measure: CrosstabMeasure!, $filter: ProjectFilter, $currency: String!, $lang: Lang!) {
  crosstab(rows: $rows, columns: $columns, measure: $measure, filter: $filter, currency: $currency) {
    rows { value label(lang: $lang) total }
    columns { value label(lang: $lang) total }
    cells { row column value }
    total
    rowsOverlap
    columnsOverlap
    withoutAmount
    version
    parameters
  }
}`;

/** Kept, so that the API finds its plans again. */
const document = parse(crosstabQuestion);

const advice = { where: 'crosstab', remedy: 'The choices are those of `crosstab` in the API.' } as const;

/** The variables of the question; BAD_REQUEST for a filter that is none. Whatever else is wrong, the API refuses. */
export function crosstabVariables(asked: AskedCrosstab): Record<string, unknown> {
  const { rows, columns, measure = 'PROJECTS', currency = 'EUR', lang = 'FR' } = asked;
  return { rows, columns, measure, currency, lang, filter: exportFilter('projects', asked.filter, asked) };
}

/** The table as CSV: `csv`, or `csv-excel` for Excel where French is the language. */
export async function crosstabFile(api: Api, asked: AskedCrosstab, allowance: Allowance, options: ReadOptions): Promise<string> {
  const styles: Readonly<Record<string, TableStyle>> = crosstabStyles;
  const style = styles[asked.format ?? 'csv'];
  if (style === undefined) {
    throw new MaillageError('BAD_REQUEST', `A cross table is not written as ${String(asked.format)}`, {
      where: 'format',
      remedy: `Choose among ${Object.keys(styles).join(', ')}.`,
    });
  }
  const variables = crosstabVariables(asked);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation !== undefined) checkOperation({ schema: api.schema, document, operation, variables }, allowance);
  const { data, errors } = await api.execute({ document, variables, ...options });
  if (errors !== undefined && errors.length > 0) throw meantError(errors, advice);
  return crosstabCsv((data as unknown as { readonly crosstab: CrosstabAnswer }).crosstab, style);
}
