import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../components/format-number.ts';
import type { StandingFiguresFragment } from '../../generated/operations.ts';

/** A rank and of how many; `none` where there is no value, and so no rank. */
export function useRankText(none: string): (standing: StandingFiguresFragment | null) => string {
  const { t } = useTranslation();
  return (standing) =>
    standing === null || standing.rank === null
      ? none
      : t('insight.rankOf', { rank: formatNumber(standing.rank), of: formatNumber(standing.of) });
}
