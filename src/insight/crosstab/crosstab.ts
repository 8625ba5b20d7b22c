import { MaillageError } from '../../errors.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { crosstabStatement, MOST_CELLS, type CrosstabQuestion } from './crosstab-statement.ts';
import { dimensions, type Dimension, type DimensionName } from './dimensions.ts';

/** A row or a column; what is not known has no value. */
export interface Heading {
  readonly value: string | null;
  readonly label: Phrase;
  readonly total: number;
}

export interface Cell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number;
}

export interface Crosstab {
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** In the order of rows, then columns. */
  readonly cells: readonly Cell[];
  readonly total: number;
  readonly rowsOverlap: boolean;
  readonly columnsOverlap: boolean;
  /** Number of projects without an amount in the currency; null when nothing is added up. */
  readonly withoutAmount: number | null;
}

interface RawTable {
  readonly cells: readonly (readonly [row: string, column: string, value: number])[];
  readonly rows: readonly RawHeading[];
  readonly columns: readonly RawHeading[];
  readonly total: readonly (readonly [number])[];
  readonly withoutAmount?: number;
}

type RawHeading = readonly [value: string, fr: string, en: string, total: number];

/** Amounts are added up in any order: a difference smaller than this is one of rounding. */
const SAME_SUM = 0.005;

const unknown: Phrase = { fr: 'non connu', en: 'not known' };

/** Asks for a table in one statement. Refuses with BAD_REQUEST what makes no table, and with LIMIT_EXCEEDED one too large. */
export async function readCrosstab(reader: Reader, ontology: Ontology, question: CrosstabQuestion): Promise<Crosstab> {
  checkQuestion(question);
  const parameters = {
    ...(question.projects !== undefined && { projects: [...question.projects] }),
    ...(question.measure === 'AMOUNT' && { currency: question.currency }),
  };
  const [row] = await reader.read({ text: crosstabStatement(question), parameters });
  const { cells, total: totals, withoutAmount, ...raw } = row as unknown as RawTable;
  if (cells.length > MOST_CELLS) throw tooLarge(question);
  const rows = headings(ontology, question.rows, raw.rows);
  const columns = headings(ontology, question.columns, raw.columns);
  const total = totals[0]?.[0] ?? 0;
  const overlap = (found: readonly Heading[]): boolean => found.reduce((sum, one) => sum + one.total, 0) > total + SAME_SUM;
  return {
    rows,
    columns,
    cells: inOrder(cells, rows, columns),
    total,
    rowsOverlap: overlap(rows),
    columnsOverlap: overlap(columns),
    withoutAmount: withoutAmount ?? null,
  };
}

function headings(ontology: Ontology, name: DimensionName, found: readonly RawHeading[]): Heading[] {
  const { enumName, byValue }: Dimension = dimensions[name];
  const labels = enumName === undefined ? undefined : ontology.labels.get(enumName);
  return found
    .map(([value, fr, en, total]): Heading => {
      if (value === '') return { value: null, label: unknown, total };
      return { value, label: labels?.get(value) ?? { fr: fr || value, en: en || value }, total };
    })
    .sort(
      (one, other) =>
        Number(one.value === null) - Number(other.value === null) ||
        (byValue === true ? 0 : other.total - one.total) ||
        ((one.value ?? '') < (other.value ?? '') ? -1 : 1),
    );
}

function inOrder(cells: RawTable['cells'], rows: readonly Heading[], columns: readonly Heading[]): Cell[] {
  const placeOf = (headings: readonly Heading[]) => new Map(headings.map(({ value }, place) => [value, place]));
  const [rowPlaces, columnPlaces] = [placeOf(rows), placeOf(columns)];
  return cells
    .map(([row, column, value]): Cell => ({ row: row === '' ? null : row, column: column === '' ? null : column, value }))
    .filter(({ value }) => value !== 0)
    .sort(
      (one, other) =>
        (rowPlaces.get(one.row) ?? 0) - (rowPlaces.get(other.row) ?? 0) ||
        (columnPlaces.get(one.column) ?? 0) - (columnPlaces.get(other.column) ?? 0),
    );
}

function checkQuestion({ rows, columns, measure, projects }: CrosstabQuestion): void {
  const where = `crosstab(rows: ${rows}, columns: ${columns}, measure: ${measure})`;
  if (measure !== 'PARTNERSHIPS') {
    if (rows !== columns) return;
    throw new MaillageError('BAD_REQUEST', 'Rows and columns of the same say nothing of each other', {
      where,
      remedy: 'Choose two different ones; only PARTNERSHIPS are laid out one partner against the other.',
    });
  }
  if (projects !== undefined || [rows, columns].some((name) => dimensions[name].of !== 'actor')) {
    throw new MaillageError('BAD_REQUEST', 'Partnerships go through no project', {
      where,
      remedy: 'Lay them out by KIND and COUNTRY, without a filter of projects.',
    });
  }
}

function tooLarge({ rows, columns }: CrosstabQuestion): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', `A cross table has at most ${MOST_CELLS} cells`, {
    where: `crosstab(rows: ${rows}, columns: ${columns})`,
    remedy: 'Choose other rows or columns, or a filter that keeps fewer projects.',
  });
}
