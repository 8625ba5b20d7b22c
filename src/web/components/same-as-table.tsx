import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from './data-table.tsx';

interface SameAsTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** What a drawing over years shows, figure by figure. */
export function SameAsTable<Row extends { readonly year: number }>({
  caption,
  columns,
  rows,
}: SameAsTableProps<Row>): ReactElement {
  const { t } = useTranslation();
  const year: Column<Row> = { id: 'year', title: t('words.year'), cell: (row) => row.year };
  return (
    <details>
      <summary>{t('insight.asTable')}</summary>
      <DataTable caption={caption} columns={[year, ...columns]} rows={rows} rowId={(row) => String(row.year)} />
    </details>
  );
}
