import type { ReactElement } from 'react';
import { formatValue } from './format-number.ts';

const STEP = 12;
const HEIGHT = 60;
const FOOT = 16;
const SIDE = 16;

export interface YearColumn {
  readonly year: number;
  /** Values that stand on one another, the first at the foot; none where nothing is known of the year. */
  readonly parts: readonly number[];
}

interface YearColumnsProps {
  /** In any order. */
  readonly columns: readonly YearColumn[];
  /** What the parts are, where there are several. */
  readonly names?: readonly string[];
  /** The same in words. */
  readonly summary: string;
}

/** A column for each year, from the first to the last, with what it tells in words below. */
export function YearColumns({ columns, names = [], summary }: YearColumnsProps): ReactElement {
  const years = columns.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(...columns.map(({ parts }) => sum(parts)));
  const width = (last - first + 1) * STEP;
  return (
    <figure className="year-bars">
      <svg
        viewBox={`${-SIDE} 0 ${width + 2 * SIDE} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={summary}
        style={{ maxInlineSize: `${(width + 2 * SIDE) * 1.5}px` }}
      >
        {columns.map((column) => (
          <Column key={column.year} column={column} x={(column.year - first) * STEP + 1} scale={most === 0 ? 0 : HEIGHT / most} />
        ))}
        <text x={STEP / 2} y={HEIGHT + 12} textAnchor="middle">
          {first}
        </text>
        <text x={width - STEP / 2} y={HEIGHT + 12} textAnchor="middle">
          {last}
        </text>
      </svg>
      <figcaption className="quiet">
        {names.map((name, index) => (
          <span key={name} className={`year-part year-part-${index}`}>
            {name}
          </span>
        ))}
        {summary}
      </figcaption>
    </figure>
  );
}

function Column({
  column: { year, parts },
  x,
  scale,
}: {
  readonly column: YearColumn;
  readonly x: number;
  readonly scale: number;
}): ReactElement {
  return (
    <g>
      <title>{`${year} : ${parts.map(formatValue).join(' + ')}`}</title>
      {parts.map((value, index) => {
        const top = HEIGHT - scale * sum(parts.slice(0, index + 1));
        return <rect key={index} className={`year-part-${index}`} x={x} y={top} width={STEP - 2} height={scale * value} />;
      })}
    </g>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
