import type { ReactElement, ReactNode } from 'react';
import { formatNumber } from './format-number.ts';

export interface Bar {
  readonly id: string;
  readonly name: ReactNode;
  readonly count: number;
}

/** Counts beside one another: a list whose entries have a bar as long as their count. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }): ReactElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars">
      {bars.map(({ id, name, count }) => (
        <li key={id}>
          <span className="bar-name">{name}</span>
          <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * count) / most} height="10" />
          </svg>
          <span className="bar-count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
