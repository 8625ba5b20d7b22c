import { useTranslation } from 'react-i18next';
import type { CouncilSharesFragment } from '../generated/operations.ts';
import { formatNumber, formatShare } from './format-number.ts';

/** A share, and of how many deliberations it is known; unknown is said to be unknown. */
export function useKnownText(): (figure: CouncilSharesFragment['debated']) => string {
  const { t } = useTranslation();
  return ({ value, known, unknown }) =>
    t('deliberations.known', {
      share: value === null ? t('words.unknown') : formatShare(value),
      known: formatNumber(known),
      total: formatNumber(known + unknown),
    });
}
