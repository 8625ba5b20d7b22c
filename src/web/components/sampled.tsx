import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SamplingErrorFragment } from '../generated/operations.ts';
import { formatNumber, formatValue } from './format-number.ts';

/** How far values may be off that come from a random part of the network; nothing when they are exact. */
export function Sampled({ by }: { readonly by: SamplingErrorFragment | null }): ReactElement | null {
  const { t } = useTranslation();
  if (by === null) return null;
  return (
    <p>{t('network.sampled', { error: formatValue(by.error), of: by.errorOf, confidence: formatNumber(100 * by.confidence) })}</p>
  );
}
