import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValuesFragment } from '../generated/operations.ts';
import { formatNumber } from './format-number.ts';

const STEP = 12;
const HEIGHT = 60;
const FOOT = 16;

/** Number of projects that began in each year, from the first to the last; the same in words for those who do not see it. */
export function YearBars({ facet }: { readonly facet: FacetValuesFragment | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const counts = new Map((facet?.values ?? []).map(({ value, count }) => [Number(value), count]));
  if (counts.size < 2) return null;
  const [first, last, most] = [Math.min(...counts.keys()), Math.max(...counts.keys()), Math.max(...counts.values())];
  const width = (last - first + 1) * STEP;
  const summary = t('words.yearSummary', {
    first,
    last,
    most: [...counts].find(([, count]) => count === most)?.[0],
    count: most,
  });
  return (
    <figure className="year-bars">
      <svg
        viewBox={`-16 0 ${width + 32} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={summary}
        style={{ maxInlineSize: `${(width + 32) * 1.5}px` }}
      >
        {[...counts].map(([year, count]) => {
          const height = (HEIGHT * count) / most;
          return (
            <rect key={year} x={(year - first) * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height}>
              <title>{`${year} : ${formatNumber(count)}`}</title>
            </rect>
          );
        })}
        <text x={STEP / 2} y={HEIGHT + 12} textAnchor="middle">
          {first}
        </text>
        <text x={width - STEP / 2} y={HEIGHT + 12} textAnchor="middle">
          {last}
        </text>
      </svg>
      <figcaption className="quiet">{summary}</figcaption>
    </figure>
  );
}
