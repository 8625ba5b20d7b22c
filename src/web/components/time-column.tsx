import type { Column } from './data-table.tsx';
import { TimeAxis, TimeBar } from './time-bar.tsx';
import { timeScale, type Span } from './time-scale.ts';

/** A column that draws when each row went on; none where there is nothing to compare. */
export function timeColumn<Row>(title: string, rows: readonly Row[], spanOf: (row: Row) => Span): readonly Column<Row>[] {
  const scale = timeScale(rows.map(spanOf));
  if (scale === undefined) return [];
  return [
    {
      id: 'time',
      title,
      wideOnly: true,
      head: <TimeAxis scale={scale} title={title} />,
      cell: (row) => <TimeBar span={spanOf(row)} scale={scale} />,
    },
  ];
}
