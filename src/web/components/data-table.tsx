import type { ReactElement, ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures are set to the right. */
  readonly figure?: boolean;
  /** In place of the title: marks of a scale, for example. */
  readonly head?: ReactNode;
  /** Left away where there is no room: it repeats in a drawing what another column says. */
  readonly wideOnly?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row, index: number) => string;
}

/** A table; on a narrow screen each row becomes a block in which every value has its title. The first column names the row. */
export function DataTable<Row>({ caption, columns, rows, rowId }: DataTableProps<Row>): ReactElement {
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, figure, head, wideOnly }) => (
            <th key={id} scope="col" className={classOf(figure, wideOnly)}>
              {head ?? title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowId(row, index)}>
            {columns.map((column, place) => (
              <Cell key={column.id} column={column} row={row} first={place === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({
  column,
  row,
  first,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly first: boolean;
}): ReactElement {
  const { title, cell, figure, wideOnly } = column;
  if (first) return <th scope="row">{cell(row)}</th>;
  return (
    <td data-title={title} className={classOf(figure, wideOnly)}>
      {cell(row)}
    </td>
  );
}

function classOf(figure = false, wideOnly = false): string {
  return [figure && 'figure', wideOnly && 'wide-only'].filter(Boolean).join(' ');
}
