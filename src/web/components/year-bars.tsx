import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetValuesFragment } from '../generated/operations.ts';
import { YearColumns } from './year-columns.tsx';

/** Number of projects that began in each year, from the first to the last; the same in words for those who do not see it. */
export function YearBars({ facet }: { readonly facet: FacetValuesFragment | undefined }): ReactElement | null {
  const { t } = useTranslation();
  const counts = new Map((facet?.values ?? []).map(({ value, count }) => [Number(value), count]));
  if (counts.size < 2) return null;
  const most = Math.max(...counts.values());
  const summary = t('words.yearSummary', {
    first: Math.min(...counts.keys()),
    last: Math.max(...counts.keys()),
    most: [...counts].find(([, count]) => count === most)?.[0],
    count: most,
  });
  return <YearColumns columns={[...counts].map(([year, count]) => ({ year, parts: [count] }))} summary={summary} />;
}
