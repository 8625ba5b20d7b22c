import type { ReactElement } from 'react';
import { placeOn, type Span, type TimeScale } from './time-scale.ts';

const WIDTH = 200;
const HEIGHT = 16;
const INSET = 6;
const INNER = WIDTH - 2 * INSET;

/** When something went on. A dot where only one year is known; a line that fades where no end is. For the eye only: the dates stand beside it. */
export function TimeBar({ span, scale }: { readonly span: Span; readonly scale: TimeScale }): ReactElement {
  const { start, end } = span;
  const x = (year: number) => INSET + placeOn(scale, year) * INNER;
  const from = start ?? end;
  return (
    <svg className="time-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {scale.marks.map((year) => (
        <line key={year} className="time-mark" x1={x(year)} x2={x(year)} y1="0" y2={HEIGHT} />
      ))}
      {start !== undefined && (
        <line className={end === undefined ? 'time-open' : 'time-closed'} x1={x(start)} x2={x(end ?? scale.last)} y1="8" y2="8" />
      )}
      {from !== undefined && <circle className="time-dot" cx={x(from)} cy="8" r="4" />}
      {end !== undefined && end !== from && <circle className="time-dot" cx={x(end)} cy="8" r="4" />}
    </svg>
  );
}

/** The years of the marks, as the head of a column of bars. */
export function TimeAxis({ scale, title }: { readonly scale: TimeScale; readonly title: string }): ReactElement {
  return (
    <>
      <span className="visually-hidden">{title}</span>
      <svg className="time-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {scale.marks.map((year) => (
          <text key={year} x={INSET + placeOn(scale, year) * INNER} y="12" textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
    </>
  );
}
